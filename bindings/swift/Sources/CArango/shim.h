#include <arango.h>
