package io.caseport.application.kit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** An adapter that does as an honest one, but for what its fault does instead. */
interface Faulty {

  /** What happens instead of the call; {@code honestly} does what the honest adapter would. */
  Object call(String method, Object[] arguments, Honestly honestly) throws Throwable;

  /** Calls the honest adapter, perhaps with other arguments. */
  interface Honestly {
    Object with(Object... arguments) throws Throwable;
  }

  static <T> T adapter(Class<T> port, T honest, Faulty fault) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, given) -> {
              var arguments = given == null ? new Object[0] : given;
              if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              Honestly honestly =
                  changed -> {
                    try {
                      return method.invoke(honest, changed);
                    } catch (InvocationTargetException thrown) {
                      throw thrown.getCause();
                    }
                  };
              return fault.call(method.getName(), arguments, honestly);
            }));
  }
}
