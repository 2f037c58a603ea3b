package io.caseport.web.contact;

import io.caseport.application.port.in.ContactRequests;
import io.caseport.application.port.in.ContactRequests.NewContact;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.contact.ContactTopic;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.web.page.BrowserErrors;
import io.caseport.web.page.BrowserRequest;
import io.caseport.web.page.Cookies;
import io.caseport.web.page.Forms;
import io.caseport.web.page.Language;
import io.caseport.web.page.PageWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code /contact-us}: the form for people who cannot sign in. */
public final class ContactPage implements BrowserErrors {
  private static final String PATH = "/contact-us";
  private static final int LONGEST_MESSAGE = 8000;
  private static final int LONGEST_LINE = 200;

  private final PageWriter pages;
  private final Cookies cookies;
  private final Forms forms;
  private final ContactRequests contacts;

  public ContactPage(PageWriter pages, Cookies cookies, Forms forms, ContactRequests contacts) {
    this.pages = pages;
    this.cookies = cookies;
    this.forms = forms;
    this.contacts = contacts;
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.path().equals(PATH);
  }

  @Override
  public WireAnswer answer(WireRequest wire, UUID requestId) {
    var request = BrowserRequest.of(wire);
    if (request.isGet()) {
      return form(request, 200, List.of());
    }
    if (!request.isPost()) {
      return pages.problem(request, 405, "method", new Header("Allow", "GET, HEAD, POST"));
    }
    return forms.isOwn(request) ? submit(request) : pages.problem(request, 403, "form");
  }

  private WireAnswer form(BrowserRequest request, int status, List<String> wrong) {
    return pages.page(
        request,
        status,
        "contact-us",
        Map.of("topics", topics(request), "given", request.form(), "wrong", wrong));
  }

  private List<ContactForm.Topic> topics(BrowserRequest request) {
    var language = language(request);
    return Arrays.stream(ContactTopic.values())
        .map(topic -> new ContactForm.Topic(topic.code(), topic.nameIn(language)))
        .toList();
  }

  private LanguageCode language(BrowserRequest request) {
    return switch (Language.of(request, cookies)) {
      case ENGLISH -> LanguageCode.ENGLISH;
      case JAPANESE -> LanguageCode.JAPANESE;
    };
  }

  private WireAnswer submit(BrowserRequest request) {
    var form = new ContactForm(request.form());
    var wrong = form.wrong(LONGEST_LINE, LONGEST_MESSAGE);
    if (!wrong.isEmpty()) {
      return form(request, 400, wrong);
    }
    try {
      var id = contacts.submit(contact(form, request));
      return pages.page(request, 200, "contact-sent", Map.of("reference", id.value()));
    } catch (Refusal.InvalidArgument refused) {
      return form(request, 400, List.of(refused.field));
    } catch (Refusal.InvalidArguments refused) {
      return form(request, 400, refused.each.stream().map(each -> each.field).toList());
    } catch (Refusal.Throttled _) {
      return pages.problem(request, 429, "contacts", new Header("Retry-After", "600"));
    }
  }

  private NewContact contact(ContactForm form, BrowserRequest request) {
    return new NewContact(
        form.text("name"),
        new EmailAddress(form.text("email")),
        form.optional("account"),
        form.text("topic"),
        form.text("subject"),
        form.text("message"),
        Optional.of(language(request).value()),
        form.optional("phone"),
        request.wire().sender().address());
  }
}
