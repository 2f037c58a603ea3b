/*
 * A disk that fails when it is told to, for the program that this is preloaded into. It stands
 * between the program and the system calls that change files below DISK_FOLDER, is told what to do
 * through the numbers in the file DISK_ORDERS, and writes down all changes in the file DISK_RECORD
 * if there is one. It syncs nothing: what a crash of the machine would leave is worked out from the
 * record.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

/* The numbers in the file of orders, each of eight bytes; the test has them in the same order. */
enum { FAILING, CALLS_BEFORE, FAILURES, PLACE, ROOM, FAILED, ORDERS };

enum { NOTHING = 0, WRITE = 1, SYNC = 2, EVERYTHING = 3 };

enum { ANYWHERE = 0, DATABASE = 1, ELSEWHERE = 2 };

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static int (*real_ftruncate)(int, off64_t);
static int (*real_fallocate)(int, int, off64_t, off64_t);
static int (*real_unlink)(const char *);

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static volatile int64_t *orders;
static char folder[PATH_MAX];
static int record = -1;

__attribute__((constructor)) static void begin(void) {
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_fallocate = dlsym(RTLD_NEXT, "fallocate64");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  const char *named = getenv("DISK_FOLDER");
  const char *told = getenv("DISK_ORDERS");
  const char *kept = getenv("DISK_RECORD");
  if (named == NULL || told == NULL || strlen(named) + 2 > sizeof folder) return;
  int fd = open64(told, O_RDWR | O_CLOEXEC);
  if (fd < 0) return;
  void *mapped = mmap(NULL, ORDERS * 8, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (mapped == MAP_FAILED) return;
  sprintf(folder, "%s/", named);
  if (kept != NULL) record = open64(kept, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  orders = mapped;
}

/* The name below the folder, or NULL: of other files this knows nothing. */
static const char *below(const char *path) {
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 ? path + length : NULL;
}

static const char *name_of(int fd, char path[PATH_MAX]) {
  char link[32];
  if (orders == NULL || fd == record) return NULL;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 2);
  if (length < 0) return NULL;
  path[length] = '\0';
  strcat(path, strlen(path) + 1 == strlen(folder) ? "/" : "");
  return below(path);
}

/* Whether this call is to fail; the shared memory of SQLite is no file that a disk keeps. */
static int fails(int call, const char *name) {
  size_t length = strlen(name);
  int64_t failing = orders[FAILING];
  if (length > 4 && strcmp(name + length - 4, "-shm") == 0) return 0;
  if (failing != call && failing != EVERYTHING) return 0;
  int in_database = length > 3 && strcmp(name + length - 3, ".db") == 0;
  if (orders[PLACE] != ANYWHERE && (orders[PLACE] == DATABASE) != in_database) return 0;
  if (orders[CALLS_BEFORE] > 0) {
    orders[CALLS_BEFORE]--;
    return 0;
  }
  if (orders[FAILURES] == 0) return 0;
  if (orders[FAILURES] > 0) orders[FAILURES]--;
  orders[FAILED]++;
  return 1;
}

/* Whether the disk has no room for a file to grow to this size; a file that grows takes of it. */
static int is_full(int fd, int64_t size) {
  struct stat64 file;
  if (orders[ROOM] < 0 || fstat64(fd, &file) != 0 || file.st_size >= size) return 0;
  if (orders[ROOM] < size - file.st_size) {
    orders[FAILED]++;
    return 1;
  }
  orders[ROOM] -= size - file.st_size;
  return 0;
}

/* Each entry: what was done, the length of the name, the offset, the length of the data, and both. */
static void keep(char what, const char *name, int64_t offset, const void *data, int64_t length) {
  if (record < 0) return;
  char head[1 + 2 + 8 + 8];
  uint16_t named = strlen(name);
  head[0] = what;
  memcpy(head + 1, &named, 2);
  memcpy(head + 3, &offset, 8);
  memcpy(head + 11, &length, 8);
  struct iovec parts[] = {{head, sizeof head}, {(void *)name, named}, {(void *)data, length}};
  if (writev(record, parts, length > 0 ? 3 : 2) < 0) abort();
}

static ssize_t change(int fd, const char *name, const void *data, size_t length, off64_t offset) {
  ssize_t written = -1;
  pthread_mutex_lock(&lock);
  off64_t at = offset >= 0 ? offset : lseek64(fd, 0, SEEK_CUR);
  int flags = fcntl(fd, F_GETFL);
  struct stat64 file;
  if (offset < 0 && (flags & O_APPEND) && fstat64(fd, &file) == 0) at = file.st_size;
  int code = fails(WRITE, name) ? EIO : is_full(fd, at + (int64_t)length) ? ENOSPC : 0;
  if (code == 0) {
    written = offset >= 0 ? real_pwrite(fd, data, length, offset) : real_write(fd, data, length);
    code = errno;
    if (written > 0) keep('W', name, at, data, written);
  }
  pthread_mutex_unlock(&lock);
  errno = code;
  return written;
}

ssize_t write(int fd, const void *data, size_t length) {
  char path[PATH_MAX];
  const char *name = name_of(fd, path);
  return name == NULL ? real_write(fd, data, length) : change(fd, name, data, length, -1);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
  char path[PATH_MAX];
  const char *name = name_of(fd, path);
  return name == NULL ? real_pwrite(fd, data, length, offset)
                      : change(fd, name, data, length, offset);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
  return pwrite64(fd, data, length, offset);
}

static int sync_of(int fd) {
  char path[PATH_MAX];
  const char *name = name_of(fd, path);
  if (name == NULL) return 0;
  pthread_mutex_lock(&lock);
  int failed = fails(SYNC, name);
  if (!failed) keep('S', name, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  errno = failed ? EIO : errno;
  return failed ? -1 : 0;
}

int fsync(int fd) { return sync_of(fd); }

int fdatasync(int fd) { return sync_of(fd); }

int ftruncate64(int fd, off64_t size) {
  char path[PATH_MAX];
  const char *name = name_of(fd, path);
  if (name == NULL) return real_ftruncate(fd, size);
  pthread_mutex_lock(&lock);
  int code = fails(WRITE, name) ? EIO : is_full(fd, size) ? ENOSPC : 0;
  int result = -1;
  if (code == 0) {
    result = real_ftruncate(fd, size);
    code = errno;
    if (result == 0) keep('T', name, size, NULL, 0);
  }
  pthread_mutex_unlock(&lock);
  errno = code;
  return result;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

/* Not offered here: whoever asks falls back to writing, which is seen. */
int fallocate64(int fd, int mode, off64_t offset, off64_t length) {
  char path[PATH_MAX];
  if (name_of(fd, path) == NULL) return real_fallocate(fd, mode, offset, length);
  errno = EOPNOTSUPP;
  return -1;
}

int fallocate(int fd, int mode, off_t offset, off_t length) {
  return fallocate64(fd, mode, offset, length);
}

int posix_fallocate(int fd, off_t offset, off_t length) {
  return fallocate64(fd, 0, offset, length) == 0 ? 0 : errno;
}

int posix_fallocate64(int fd, off64_t offset, off64_t length) {
  return posix_fallocate(fd, offset, length);
}

int unlink(const char *path) {
  const char *name = orders == NULL ? NULL : below(path);
  if (name == NULL) return real_unlink(path);
  pthread_mutex_lock(&lock);
  int code = fails(WRITE, name) ? EIO : 0;
  int result = -1;
  if (code == 0) {
    result = real_unlink(path);
    code = errno;
    if (result == 0) keep('U', name, 0, NULL, 0);
  }
  pthread_mutex_unlock(&lock);
  errno = code;
  return result;
}
