// A second unit of the tests: the header may be included in several.
#include "arango.hpp"

std::string_view health_of(const arango::Result &result) { return result.json(); }
