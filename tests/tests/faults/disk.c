/* A disk that fails and remembers, for tests on Linux: loaded before libc into the program under test (LD_PRELOAD).
 *
 * It looks at calls that change files under DISK_FOLDER and does two things with them:
 *  - DISK_FAIL_AT=N makes the N-th of them fail once with the error number DISK_ERROR, untouched;
 *  - DISK_TRACE=FILE writes each of them down with its data, and what the program says on its standard output, in order.
 * It knows nothing of SQLite or models. A record of the trace: operation (1 byte), lengths of path and data, position
 * (3 × 8 bytes), path, data. Operations: c created, w written, t truncated (to the position), s file synced,
 * d folder synced, u removed, r renamed (data: new path), l linked (data: new path), m said.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 1024
static char *paths[FILES];
static int trace = -1;
static long count, fail_at = -1;

static void put(const void *data, size_t size) {
  const char *at = data;
  while (size > 0) {
    long done = syscall(SYS_write, trace, at, size);
    if (done <= 0) abort();
    at += done;
    size -= (size_t)done;
  }
}

static void note(char what, const char *path, int64_t position, const void *data, size_t size) {
  if (trace < 0) return;
  int64_t head[3] = {(int64_t)strlen(path), (int64_t)size, position};
  put(&what, 1);
  put(head, sizeof head);
  put(path, (size_t)head[0]);
  put(data, size);
}

static int ours(const char *path) {
  static const char *folder;
  if (!folder) {
    folder = getenv("DISK_FOLDER");
    if (!folder) abort();
    if (getenv("DISK_FAIL_AT")) fail_at = atol(getenv("DISK_FAIL_AT"));
    if (getenv("DISK_TRACE")) trace = (int)syscall(SYS_openat, AT_FDCWD, getenv("DISK_TRACE"), O_WRONLY | O_APPEND | O_CREAT, 0600);
  }
  size_t length = strlen(folder);
  return path && strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

/* Whether this call is the one that fails. */
static int fails(void) {
  count++;
  if (count != fail_at) return 0;
  errno = atoi(getenv("DISK_ERROR"));
  return 1;
}

static const char *path_of(int file) { return file >= 0 && file < FILES ? paths[file] : NULL; }

static int opened(int file, const char *path) {
  if (file >= 0 && file < FILES) {
    free(paths[file]);
    paths[file] = ours(path) ? strdup(path) : NULL;
  }
  return file;
}

static int open_it(int folder, const char *path, int flags, mode_t mode) {
  int creates = (flags & O_CREAT) && ours(path) && syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0;
  if (creates && fails()) return -1;
  int file = (int)syscall(SYS_openat, folder, path, flags, mode);
  if (file >= 0 && creates) note('c', path, 0, "", 0);
  else if (file >= 0 && (flags & O_TRUNC) && ours(path)) note('t', path, 0, "", 0);
  return opened(file, path);
}

#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { va_list list; va_start(list, flags); mode = va_arg(list, mode_t); va_end(list); }

int open(const char *path, int flags, ...) { MODE(flags) return open_it(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_it(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags) return open_it(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return open_it(folder, path, flags | O_LARGEFILE, mode); }

int close(int file) {
  if (path_of(file)) { free(paths[file]); paths[file] = NULL; }
  return (int)syscall(SYS_close, file);
}

static ssize_t write_at(int file, const void *data, size_t size, off_t position) {
  if (fails()) return -1;
  ssize_t done = syscall(SYS_pwrite64, file, data, size, position);
  if (done > 0) note('w', path_of(file), position, data, (size_t)done);
  return done;
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t position) {
  return path_of(file) ? write_at(file, data, size, position) : syscall(SYS_pwrite64, file, data, size, position);
}
ssize_t pwrite(int file, const void *data, size_t size, off_t position) { return pwrite64(file, data, size, position); }

ssize_t write(int file, const void *data, size_t size) {
  if (path_of(file)) {
    off_t position = lseek(file, 0, SEEK_CUR);
    ssize_t done = write_at(file, data, size, position);
    if (done > 0) lseek(file, position + done, SEEK_SET);
    return done;
  }
  if (file == STDOUT_FILENO) note('m', "", 0, data, size);
  return syscall(SYS_write, file, data, size);
}

static int cut(int file, off_t size) {
  const char *path = path_of(file);
  if (path && fails()) return -1;
  int failed = (int)syscall(SYS_ftruncate, file, size);
  if (path && !failed) note('t', path, size, "", 0);
  return failed;
}
int ftruncate(int file, off_t size) { return cut(file, size); }
int ftruncate64(int file, off64_t size) { return cut(file, size); }

static int sync_it(long call, int file) {
  const char *path = path_of(file);
  if (!path) return (int)syscall(call, file);
  if (fails()) return -1;
  struct stat state;
  int is_folder = fstat(file, &state) == 0 && S_ISDIR(state.st_mode);
  int failed = (int)syscall(call, file);
  if (!failed) note(is_folder ? 'd' : 's', path, 0, "", 0);
  return failed;
}
int fsync(int file) { return sync_it(SYS_fsync, file); }
int fdatasync(int file) { return sync_it(SYS_fdatasync, file); }

int unlink(const char *path) {
  if (ours(path) && fails()) return -1;
  int failed = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (!failed && ours(path)) note('u', path, 0, "", 0);
  return failed;
}

int rename(const char *from, const char *to) {
  if (ours(to) && fails()) return -1;
  int failed = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (!failed && ours(to)) note('r', from, 0, to, strlen(to));
  return failed;
}

int linkat(int a, const char *from, int b, const char *to, int flags) {
  if (ours(to) && fails()) return -1;
  int failed = (int)syscall(SYS_linkat, a, from, b, to, flags);
  if (!failed && ours(to)) note('l', from, 0, to, strlen(to));
  return failed;
}
int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

/* At the end: how many calls were seen, so that the test knows when it has let each of them fail. */
__attribute__((destructor)) static void leave(void) {
  char text[32] = "";
  int at = (int)sizeof text - 1;
  long rest = count;
  do { text[--at] = (char)('0' + rest % 10); rest /= 10; } while (rest > 0);
  const char *to = getenv("DISK_COUNT");
  if (!to) return;
  int file = (int)syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  syscall(SYS_write, file, text + at, sizeof text - 1 - (size_t)at);
  syscall(SYS_close, file);
}
