#include "process_stats.h"

#include "check.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* Calls visit with each number in a folder of /proc, and returns their count. */
static size_t visit_numbers(const char *folder, void (*visit)(long number, void *context),
                            void *context) {
  DIR *directory = opendir(folder);
  assert_non_null(directory);
  size_t count = 0;
  for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    count++;
    if (visit != NULL) visit(strtol(entry->d_name, NULL, 10), context);
  }
  closedir(directory);
  return count;
}

/* PF_EXITING of the kernel's task flags. It is set before pthread_join() returns; the thread
 * leaves /proc/self/task later. */
enum { EXITING = 0x4 };

static bool has_ended(long thread) {
  char path[64];
  char line[1024] = "";
  unsigned flags = EXITING;
  snprintf(path, sizeof path, "/proc/self/task/%ld/stat", thread);
  FILE *file = fopen(path, "r");
  if (file == NULL) return true;
  char *read = fgets(line, sizeof line, file);
  fclose(file);
  /* the name may contain any character and ends at the last parenthesis */
  char *rest = read == NULL ? NULL : strrchr(line, ')');
  if (rest != NULL) assert_int_equal(sscanf(rest, ") %*c %*d %*d %*d %*d %*d %u", &flags), 1);
  return (flags & EXITING) != 0;
}

static void count_if_it_lives(long thread, void *context) {
  size_t *count = context;
  *count += !has_ended(thread);
}

size_t count_threads(void) {
  size_t count = 0;
  visit_numbers("/proc/self/task", count_if_it_lives, &count);
  return count;
}

/* The descriptor that reads the folder is not counted. */
size_t count_descriptors(void) { return visit_numbers("/proc/self/fd", NULL, NULL) - 1; }

static struct {
  struct rlimit limit;
  int descriptors[256];
  size_t count;
} exhaustion;

void exhaust_descriptors(void) {
  assert_int_equal(getrlimit(RLIMIT_NOFILE, &exhaustion.limit), 0);
  struct rlimit low = {.rlim_cur = ROWS(exhaustion.descriptors),
                       .rlim_max = exhaustion.limit.rlim_max};
  assert_int_equal(setrlimit(RLIMIT_NOFILE, &low), 0);
  for (int last; (last = dup(STDOUT_FILENO)) >= 0;) {
    exhaustion.descriptors[exhaustion.count++] = last;
  }
}

void release_descriptors(void) {
  while (exhaustion.count > 0) close(exhaustion.descriptors[--exhaustion.count]);
  assert_int_equal(setrlimit(RLIMIT_NOFILE, &exhaustion.limit), 0);
}

/* Reads a field of a thread's status; "" if the thread has ended. */
static void read_status(long thread, const char *name, char *value, size_t size) {
  char path[64];
  char line[256];
  snprintf(path, sizeof path, "/proc/self/task/%ld/status", thread);
  value[0] = '\0';
  FILE *file = fopen(path, "r");
  if (file == NULL) return;
  while (fgets(line, sizeof line, file) != NULL) {
    size_t length = strlen(name);
    if (strncmp(line, name, length) == 0 && line[length] == ':') {
      snprintf(value, size, "%s", line + length + 1 + strspn(line + length + 1, " \t"));
    }
  }
  fclose(file);
}

static void look_whether_it_sleeps(long thread, void *context) {
  bool *all_sleep = context;
  char state[64];
  if (thread == (long)getpid()) return;
  read_status(thread, "State", state, sizeof state);
  if (state[0] != 'S') *all_sleep = false;
}

bool other_threads_sleep(void) {
  bool all_sleep = true;
  visit_numbers("/proc/self/task", look_whether_it_sleeps, &all_sleep);
  return all_sleep;
}

static void keep_if_other(long thread, void *context) {
  long *other = context;
  if (thread != (long)getpid() && !has_ended(thread)) *other = thread;
}

long other_thread(void) {
  long other = 0;
  assert_int_equal(count_threads(), 2);
  visit_numbers("/proc/self/task", keep_if_other, &other);
  assert_int_not_equal(other, 0);
  return other;
}

unsigned long long blocked_signals(long thread) {
  char mask[64];
  read_status(thread, "SigBlk", mask, sizeof mask);
  assert_string_not_equal(mask, "");
  return strtoull(mask, NULL, 16);
}
