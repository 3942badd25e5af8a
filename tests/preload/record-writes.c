/*
 * Preloaded (ld.so(8), LD_PRELOAD) before a program whose disk is to lose power: every change below the
 * folder PLENARY_RECORD_FOLDER, every fsync and fdatasync there, and all that is written to standard
 * output goes to the file PLENARY_RECORD_LOG, in the order in which it happened. `recording.ts` reads it.
 *
 * One lock is held over each change and its record, so that the log's order is the true one. A sync has
 * two records: only what was written before it began is on disk when it has ended.
 *
 * A record: one byte what, then int32 descriptor, int64 number, uint32 length (little-endian as the
 * machine is) and so many bytes:
 *
 *   O  opened: path; number is 1 if emptied by it, 2 if made where it was not, 3 if both
 *   C  closed
 *   W  wrote the bytes at offset `number`
 *   T  length set to `number`
 *   B  sync `number` of this process begins
 *   E  sync `number` has ended well
 *   R  renamed: the old path, a zero byte, the new path
 *   U  path removed
 *   S  said the bytes on standard output
 *   X  changed the file in a way that is not recorded: the name of the call
 *
 * SQLite's shared memory (-shm) is left out: it is never synced and is made anew after a crash
 * (https://www.sqlite.org/walformat.html, section 2.3).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_DESCRIPTORS 65536

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static size_t folder_length;
static int log_fd = -1;
static int64_t syncs;
static char is_watched[MOST_DESCRIPTORS];

static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int);
static long (*real_syscall)(long, ...);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_writev)(int, const struct iovec *, int);
static ssize_t (*real_pwritev)(int, const struct iovec *, int, off64_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static int (*real_ftruncate)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);
static int (*real_unlinkat)(int, const char *, int);
static void *(*real_mmap)(void *, size_t, int, int, int, off64_t);

__attribute__((constructor)) static void set_up(void)
{
	const char *path = getenv("PLENARY_RECORD_LOG");

	*(void **)&real_open = dlsym(RTLD_NEXT, "open64");
	*(void **)&real_openat = dlsym(RTLD_NEXT, "openat64");
	*(void **)&real_close = dlsym(RTLD_NEXT, "close");
	*(void **)&real_syscall = dlsym(RTLD_NEXT, "syscall");
	*(void **)&real_write = dlsym(RTLD_NEXT, "write");
	*(void **)&real_writev = dlsym(RTLD_NEXT, "writev");
	*(void **)&real_pwritev = dlsym(RTLD_NEXT, "pwritev64");
	*(void **)&real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
	*(void **)&real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
	*(void **)&real_fsync = dlsym(RTLD_NEXT, "fsync");
	*(void **)&real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
	*(void **)&real_rename = dlsym(RTLD_NEXT, "rename");
	*(void **)&real_unlink = dlsym(RTLD_NEXT, "unlink");
	*(void **)&real_unlinkat = dlsym(RTLD_NEXT, "unlinkat");
	*(void **)&real_mmap = dlsym(RTLD_NEXT, "mmap64");
	folder = getenv("PLENARY_RECORD_FOLDER");
	if (!path || !folder)
		return;
	folder_length = strlen(folder);
	log_fd = real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* ---- the log ---------------------------------------------------------------------------------- */

static void record(char what, int fd, int64_t number, const void *bytes, size_t length)
{
	char head[17];
	int32_t descriptor = fd;
	uint32_t size = (uint32_t)length;
	struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, length}};

	head[0] = what;
	memcpy(head + 1, &descriptor, 4);
	memcpy(head + 5, &number, 8);
	memcpy(head + 13, &size, 4);
	if (real_writev(log_fd, parts, 2) != (ssize_t)(sizeof head + length)) {
		static const char trouble[] = "record-writes: the log cannot be written\n";

		(void)!real_write(2, trouble, sizeof trouble - 1);
		_exit(70);
	}
}

static int is_below(const char *path)
{
	size_t length;

	if (log_fd < 0 || !path || strncmp(path, folder, folder_length) != 0)
		return 0;
	if (path[folder_length] != '/' && path[folder_length] != '\0')
		return 0;
	length = strlen(path);
	return length < 4 || strcmp(path + length - 4, "-shm") != 0;
}

static int watched(int fd)
{
	return log_fd >= 0 && fd >= 0 && fd < MOST_DESCRIPTORS && is_watched[fd];
}

/* ---- opening and closing ---------------------------------------------------------------------- */

static int opened(int directory, const char *path, int flags, mode_t mode)
{
	int fd, was_there;

	if (!is_below(path))
		return real_openat(directory, path, flags, mode);
	pthread_mutex_lock(&lock);
	was_there = access(path, F_OK) == 0;
	fd = real_openat(directory, path, flags, mode);
	if (fd >= MOST_DESCRIPTORS)
		abort();
	if (fd >= 0) {
		is_watched[fd] = 1;
		record('O', fd, (flags & O_TRUNC ? 1 : 0) | (was_there ? 0 : 2), path, strlen(path));
	}
	pthread_mutex_unlock(&lock);
	return fd;
}

static mode_t mode_of(int flags, va_list arguments)
{
	return flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
}

#define OPENED(directory)                                                                         \
	va_list arguments;                                                                        \
	mode_t mode;                                                                              \
                                                                                                  \
	va_start(arguments, flags);                                                               \
	mode = mode_of(flags, arguments);                                                         \
	va_end(arguments);                                                                        \
	return opened(directory, path, flags, mode)

int open(const char *path, int flags, ...)
{
	OPENED(AT_FDCWD);
}

int open64(const char *path, int flags, ...)
{
	OPENED(AT_FDCWD);
}

int openat(int directory, const char *path, int flags, ...)
{
	OPENED(directory);
}

int openat64(int directory, const char *path, int flags, ...)
{
	OPENED(directory);
}

int close(int fd)
{
	int done;

	if (!watched(fd))
		return real_close(fd);
	pthread_mutex_lock(&lock);
	is_watched[fd] = 0;
	record('C', fd, 0, "", 0);
	done = real_close(fd);
	pthread_mutex_unlock(&lock);
	return done;
}

/*
 * libuv closes files by the bare system call, so that no cancellation point is in the way
 * (uv__close_nocancel). Whatever else is asked that way goes on as it is; each system call takes six
 * arguments at most (syscall(2)).
 */
long syscall(long number, ...)
{
	va_list arguments;
	long argument[6];

	va_start(arguments, number);
	for (int place = 0; place < 6; place++)
		argument[place] = va_arg(arguments, long);
	va_end(arguments);
	if (number == SYS_close)
		return close((int)argument[0]);
	return real_syscall(number, argument[0], argument[1], argument[2], argument[3], argument[4],
			    argument[5]);
}

/* ---- what a file holds ------------------------------------------------------------------------ */

static int64_t place_of_next_write(int fd)
{
	return fcntl(fd, F_GETFL) & O_APPEND ? lseek64(fd, 0, SEEK_END) : lseek64(fd, 0, SEEK_CUR);
}

ssize_t write(int fd, const void *bytes, size_t length)
{
	ssize_t done;
	int64_t place;

	if (!watched(fd) && (fd != 1 || log_fd < 0))
		return real_write(fd, bytes, length);
	pthread_mutex_lock(&lock);
	place = fd == 1 ? 0 : place_of_next_write(fd);
	done = real_write(fd, bytes, length);
	if (done > 0)
		record(fd == 1 ? 'S' : 'W', fd, place, bytes, (size_t)done);
	pthread_mutex_unlock(&lock);
	return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t place)
{
	ssize_t done;

	if (!watched(fd))
		return real_pwrite(fd, bytes, length, place);
	pthread_mutex_lock(&lock);
	done = real_pwrite(fd, bytes, length, place);
	if (done > 0)
		record('W', fd, place, bytes, (size_t)done);
	pthread_mutex_unlock(&lock);
	return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t place)
{
	return pwrite64(fd, bytes, length, place);
}

int ftruncate64(int fd, off64_t length)
{
	int done;

	if (!watched(fd))
		return real_ftruncate(fd, length);
	pthread_mutex_lock(&lock);
	done = real_ftruncate(fd, length);
	if (done == 0)
		record('T', fd, length, "", 0);
	pthread_mutex_unlock(&lock);
	return done;
}

int ftruncate(int fd, off_t length)
{
	return ftruncate64(fd, length);
}

/* ---- what is on disk -------------------------------------------------------------------------- */

static int synced(int fd, int (*real)(int))
{
	int done;
	int64_t number;

	if (!watched(fd))
		return real(fd);
	pthread_mutex_lock(&lock);
	number = ++syncs;
	record('B', fd, number, "", 0);
	pthread_mutex_unlock(&lock);
	done = real(fd);
	if (done == 0) {
		pthread_mutex_lock(&lock);
		record('E', fd, number, "", 0);
		pthread_mutex_unlock(&lock);
	}
	return done;
}

int fsync(int fd)
{
	return synced(fd, real_fsync);
}

int fdatasync(int fd)
{
	return synced(fd, real_fdatasync);
}

/* ---- names ------------------------------------------------------------------------------------ */

int rename(const char *from, const char *to)
{
	char paths[8192];
	int done, length;

	if (!is_below(from) && !is_below(to))
		return real_rename(from, to);
	length = snprintf(paths, sizeof paths, "%s%c%s", from, 0, to);
	if (length < 0 || (size_t)length >= sizeof paths)
		abort();
	pthread_mutex_lock(&lock);
	done = real_rename(from, to);
	if (done == 0)
		record('R', -1, 0, paths, (size_t)length);
	pthread_mutex_unlock(&lock);
	return done;
}

int unlink(const char *path)
{
	int done;

	if (!is_below(path))
		return real_unlink(path);
	pthread_mutex_lock(&lock);
	done = real_unlink(path);
	if (done == 0)
		record('U', -1, 0, path, strlen(path));
	pthread_mutex_unlock(&lock);
	return done;
}

int unlinkat(int directory, const char *path, int flags)
{
	return is_below(path) && flags == 0 ? unlink(path) : real_unlinkat(directory, path, flags);
}

/* ---- what is not followed: a replay that met it would be wrong, so it is refused there -------- */

static void not_followed(int fd, const char *call)
{
	if (!watched(fd))
		return;
	pthread_mutex_lock(&lock);
	record('X', fd, 0, call, strlen(call));
	pthread_mutex_unlock(&lock);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
	not_followed(fd, "writev");
	return real_writev(fd, parts, count);
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t place)
{
	not_followed(fd, "pwritev");
	return real_pwritev(fd, parts, count, place);
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t place)
{
	return pwritev64(fd, parts, count, place);
}

void *mmap64(void *address, size_t length, int protection, int flags, int fd, off64_t offset)
{
	if ((flags & MAP_SHARED) && (protection & PROT_WRITE))
		not_followed(fd, "mmap");
	return real_mmap(address, length, protection, flags, fd, offset);
}
