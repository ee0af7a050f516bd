/* What the library needs of the C library, named: an Embedded Swift build has no Glibc module. */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
