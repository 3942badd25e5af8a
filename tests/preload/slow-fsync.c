/*
 * Preloaded (ld.so(8), LD_PRELOAD) before a program whose disk is to be slow: every fsync and fdatasync
 * of the process takes as many milliseconds longer as PLENARY_FSYNC_DELAY_MS says, before it begins.
 * Threads wait each by itself, as they do for a disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

typedef int (*sync_call)(int);

static sync_call real_fsync, real_fdatasync;
static struct timespec delay;

__attribute__((constructor)) static void set_up(void)
{
	const char *text = getenv("PLENARY_FSYNC_DELAY_MS");
	double ms = text ? atof(text) : 0;

	delay.tv_sec = (time_t)(ms / 1000);
	delay.tv_nsec = (long)((ms - (double)delay.tv_sec * 1000) * 1000000);
	real_fsync = (sync_call)dlsym(RTLD_NEXT, "fsync");
	real_fdatasync = (sync_call)dlsym(RTLD_NEXT, "fdatasync");
}

static void wait_a_while(void)
{
	struct timespec left = delay;

	/* A signal ends a sleep early (nanosleep(2)): the rest of it follows. */
	while (nanosleep(&left, &left) != 0)
		;
}

int fsync(int fd)
{
	wait_a_while();
	return real_fsync(fd);
}

int fdatasync(int fd)
{
	wait_a_while();
	return real_fdatasync(fd);
}
