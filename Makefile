# libarango. `make demo` shows it at work, `make test` runs every test, `make` builds the library.
# docs/building.md explains the variables.

VERSION := 0.1.0
SOVERSION := 0
PREFIX ?= /usr/local
DESTDIR ?=
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
MANDIR ?= $(PREFIX)/share/man
# embedded: no Swift runtime at all. static: the whole Swift runtime inside the library.
RUNTIME ?= embedded
# 1: OpenSSL and zlib are inside the library, hidden. Only with RUNTIME=embedded.
BUNDLED ?= 0

KIND := $(if $(filter 1,$(BUNDLED)),bundled,$(RUNTIME))
DIST := dist/$(KIND)
LIBRARY := $(DIST)/libarango.so.$(VERSION)
SCRATCH := .build-$(KIND)
SOURCES := Package.swift include/arango.h include/module.modulemap \
  $(shell find Sources -name '*.swift' -o -name '*.c' -o -name '*.h' -o -name '*.modulemap')

export SWIFT_BACKTRACE = enable=no

.PHONY: all
all: setup $(LIBRARY)

# The library where everything needed is there.
.PHONY: library
library: $(LIBRARY)

# --- what is needed -----------------------------------------------------------------------------

.PHONY: setup setup-demo setup-test setup-bench setup-packages setup-bindings setup-hosts
setup:
	@scripts/setup build
setup-demo setup-test setup-bench setup-packages setup-bindings setup-hosts: setup-%: setup
	@scripts/setup $*

# --- the library --------------------------------------------------------------------------------

ARCH := $(shell uname -m)
JANSSON := dist/jansson
ARCHIVES := $(abspath $(JANSSON))/libjansson.a
ifeq ($(KIND),bundled)
  ifneq ($(RUNTIME),embedded)
    $(error BUNDLED=1 is for RUNTIME=embedded)
  endif
  ARCHIVES += $(shell pkg-config --variable=libdir openssl)/libssl.a \
    $(shell pkg-config --variable=libdir openssl)/libcrypto.a $(shell pkg-config --variable=libdir zlib)/libz.a
  BUNDLE := ARANGO_BUNDLED=1
endif
LINK := -Xlinker -soname=libarango.so.$(SOVERSION) -Xlinker --version-script=$(abspath $(DIST))/arango.map \
  -Xlinker -z -Xlinker defs -Xlinker -z -Xlinker nodelete -Xlinker -z -Xlinker relro \
  -Xlinker -z -Xlinker now -Xlinker --gc-sections -Xlinker --icf=all -Xlinker --as-needed \
  -Xlinker --wrap=malloc -Xlinker --wrap=posix_memalign $(ARCHIVES:%=-Xlinker %) -Xswiftc -use-ld=lld
ifeq ($(RUNTIME),embedded)
  SWIFT_LIBRARIES = $(dir $(realpath $(shell command -v swift)))../lib/swift/embedded/$(ARCH)-unknown-linux-gnu
  BUILD = $(BUNDLE) ARANGO_SHIPPED=1 ARANGO_EMBEDDED=1 swift build -Xlinker -L$(SWIFT_LIBRARIES) -Xlinker -lswiftUnicodeDataTables -Xlinker -lm
else ifeq ($(RUNTIME),static)
  BUILD = ARANGO_SHIPPED=1 swift build -Xswiftc -static-stdlib
else
  $(error RUNTIME is embedded or static, not $(RUNTIME))
endif

$(DIST)/arango.map: include/arango.h scripts/exports
	@mkdir -p $(DIST)
	scripts/exports --version-script > $@

# jansson becomes a hidden part of the library: programs may export its names, as PostgreSQL does, or use
# a jansson of their own. Debian's archive refers to stdin in a way that a shared library cannot; the
# library gives it another variable of that name (Sources/CPlatform/jansson_support.c).
$(JANSSON)/libjansson.a: Makefile
	@mkdir -p $(JANSSON)
	objcopy --redefine-sym stdin=arango_jansson_stdin \
	  $(shell pkg-config --variable=libdir jansson)/libjansson.a $@

$(LIBRARY): $(SOURCES) $(DIST)/arango.map $(JANSSON)/libjansson.a Makefile
	$(BUILD) -c release --product arango --scratch-path $(SCRATCH) $(LINK)
	cp $(SCRATCH)/release/libarango.so $@.new
	patchelf --remove-rpath $@.new
	strip --strip-unneeded $@.new
	scripts/default-visibility $@.new
	mv $@.new $@
	ln -sf libarango.so.$(VERSION) $(DIST)/libarango.so.$(SOVERSION)
	ln -sf libarango.so.$(SOVERSION) $(DIST)/libarango.so

# Installing needs no Debian package and never installs one: a built library is copied.
SUBSTITUTE = sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|' \
  -e 's|@VERSION@|$(VERSION)|' -e 's|@SOVERSION@|$(SOVERSION)|' -e 's|@PRIVATE@|$(PRIVATE)|' \
  -e 's|@MAJOR@|$(word 1,$(subst ., ,$(VERSION)))|' -e 's|@MINOR@|$(word 2,$(subst ., ,$(VERSION)))|' \
  -e 's|@HEADERS@|$(shell realpath -m --relative-to=$(LIBDIR)/cmake/arango $(INCLUDEDIR))|'
PRIVATE := $(if $(filter bundled,$(KIND)),,-lssl -lcrypto -lz)
MAN := dist/man
MAN3 = $(DESTDIR)$(MANDIR)/man3
CMAKE = $(DESTDIR)$(LIBDIR)/cmake/arango

$(MAN)/arango.3: include/arango.h scripts/generate-man
	scripts/generate-man $(MAN)

.PHONY: install uninstall
install: $(LIBRARY) $(MAN)/arango.3
	install -d $(DESTDIR)$(LIBDIR)/pkgconfig $(CMAKE) $(DESTDIR)$(INCLUDEDIR)/arango $(MAN3) \
	  $(DESTDIR)$(PREFIX)/share/libarango
	install -m 755 $(LIBRARY) $(DESTDIR)$(LIBDIR)/
	ln -sf libarango.so.$(VERSION) $(DESTDIR)$(LIBDIR)/libarango.so.$(SOVERSION)
	ln -sf libarango.so.$(SOVERSION) $(DESTDIR)$(LIBDIR)/libarango.so
	install -m 644 include/arango.h bindings/cpp/*.hpp $(DESTDIR)$(INCLUDEDIR)/
	install -m 644 bindings/c/arango.modulemap $(DESTDIR)$(INCLUDEDIR)/arango/module.modulemap
	install -m 644 bindings/c/tsan.supp bindings/abi.json bindings/arango.cdef $(DESTDIR)$(PREFIX)/share/libarango/
	install -m 644 $(MAN)/*.3 $(MAN3)/
	$(SUBSTITUTE) bindings/c/arango.pc.in > $(DESTDIR)$(LIBDIR)/pkgconfig/arango.pc
	$(SUBSTITUTE) bindings/c/arangoConfig.cmake.in > $(CMAKE)/arangoConfig.cmake
	$(SUBSTITUTE) bindings/c/arangoConfigVersion.cmake.in > $(CMAKE)/arangoConfigVersion.cmake

uninstall: $(MAN)/arango.3
	rm -f $(DESTDIR)$(LIBDIR)/libarango.so $(DESTDIR)$(LIBDIR)/libarango.so.$(SOVERSION) \
	  $(DESTDIR)$(LIBDIR)/libarango.so.$(VERSION) $(DESTDIR)$(LIBDIR)/pkgconfig/arango.pc \
	  $(DESTDIR)$(INCLUDEDIR)/arango.h $(DESTDIR)$(INCLUDEDIR)/arango/module.modulemap \
	  $(patsubst bindings/cpp/%,$(DESTDIR)$(INCLUDEDIR)/%,$(wildcard bindings/cpp/*.hpp)) \
	  $(patsubst %,$(DESTDIR)$(PREFIX)/share/libarango/%,tsan.supp abi.json arango.cdef) \
	  $(CMAKE)/arangoConfig.cmake $(CMAKE)/arangoConfigVersion.cmake \
	  $(patsubst $(MAN)/%,$(MAN3)/%,$(wildcard $(MAN)/*.3))
	-rmdir $(DESTDIR)$(PREFIX)/share/libarango $(DESTDIR)$(INCLUDEDIR)/arango $(CMAKE)

# --- showing, checking, testing -----------------------------------------------------------------

PYTHON := .build-python/test/bin/python

.PHONY: demo
demo: setup-demo all
	@python3 scripts/demo $(DIST)

.PHONY: check
check: all
	swift format lint --strict --recursive Package.swift Sources Tests bindings/swift
	scripts/check-header
	scripts/check-imports
	scripts/check-version
	scripts/check-exports $(LIBRARY)
	$(MAKE) --no-print-directory RUNTIME=static static-exports
	scripts/check-tables dist/embedded/libarango.so dist/static/libarango.so
	scripts/check-docs
	scripts/generate-bindings --check
	scripts/check-prose

.PHONY: static-exports
static-exports: $(LIBRARY)
	scripts/check-exports $(LIBRARY)

# The Swift tests use the normal build; all others the library as it is shipped. Some of them also use the
# library with the full runtime inside; `make RUNTIME=static test-library` runs all of them with it.
.PHONY: test
test: setup-test test-swift test-simulator test-library
	$(MAKE) --no-print-directory RUNTIME=static test-contract TESTS="results operations requests rows cursors \
	  imports exchanges submissions failover forks threads memory loading exits"

.PHONY: test-swift test-simulator test-contract test-library
test-swift: setup-test
	swift test
test-simulator: setup-test
	$(PYTHON) -m pytest -q Tests/Simulator/tests
test-contract: setup-test $(LIBRARY)
	$(MAKE) --no-print-directory -C Tests/C check LIBRARY_DIR=$(abspath $(DIST)) PYTHON=$(abspath $(PYTHON)) \
	  $(if $(TESTS),TESTS="$(TESTS)")
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so $(PYTHON) -m pytest -q Tests/Wire
test-library: test-contract
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so $(PYTHON) -m pytest -q Tests/Python
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so $(PYTHON) -m pytest -q Tests/Resilience
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so $(PYTHON) -m pytest -q Tests/Packages
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so $(PYTHON) -m pytest -q Tests/Live/tests

# The common program and the tests of the bindings in every language, or in LANGUAGES, "go or rust".
.PHONY: test-bindings
test-bindings: setup-test setup-bindings $(LIBRARY)
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so $(PYTHON) -m pytest -q -rs Tests/Bindings \
	  $(if $(LANGUAGES),-k "$(LANGUAGES)")

# The operations on a real cluster: ARANGO_HOSTS, ARANGO_USERNAME, ARANGO_PASSWORD. ARANGO_ALLOW_CHANGES=1 also
# runs those that change something, in a database of the suite. docs/live.md
.PHONY: test-live live-hosts
test-live: live-hosts setup-test $(LIBRARY)
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so $(PYTHON) -m pytest -q Tests/Live
live-hosts:
	@test -n "$$ARANGO_HOSTS" || { echo "make test-live: ARANGO_HOSTS is not set: the URLs of the coordinators, \
	separated by commas (docs/live.md)" >&2; exit 1; }

# Calls of the data plane, and a cursor and imports of CHAOS_ROWS rows, while coordinators stop, hang and
# start. ARANGO_SEED repeats an earlier run.
CHAOS_CALLS ?= 20000
CHAOS_ROWS ?= 1000000
.PHONY: chaos
chaos: setup-test $(LIBRARY)
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so ARANGO_CHAOS_CALLS=$(CHAOS_CALLS) \
	  $(PYTHON) -m pytest -q -s Tests/Resilience/test_data_chaos.py
	ARANGO_CHAOS_ROWS=$(CHAOS_ROWS) $(MAKE) --no-print-directory -C Tests/C check TESTS=row_chaos \
	  LIBRARY_DIR=$(abspath $(DIST)) PYTHON=$(abspath $(PYTHON))

# Programs that embed the library: PostgreSQL, gunicorn, uvicorn, Node, and interpreters. Beside the library of
# this build, Node also loads dist/bundled if it is there.
.PHONY: test-hosts
test-hosts: setup-hosts $(LIBRARY)
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so .build-python/hosts/bin/python -m pytest -q -rs Tests/Hosts

# The library with OpenSSL and zlib inside, built and tested: what the packages contain.
.PHONY: test-bundled
ifeq ($(KIND),bundled)
test-bundled: setup-test $(LIBRARY)
	scripts/check-exports --bundled $(LIBRARY)
	$(MAKE) --no-print-directory -C Tests/C check LIBRARY_DIR=$(abspath $(DIST)) PYTHON=$(abspath $(PYTHON))
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so $(PYTHON) -m pytest -q Tests/Packages
	ARANGO_LIBRARY=$(abspath $(DIST))/libarango.so $(PYTHON) -m pytest -q Tests/Python
else
test-bundled:
	$(MAKE) --no-print-directory BUNDLED=1 test-bundled
endif

# --- packages -----------------------------------------------------------------------------------

PACKAGER := .build-python/packages/bin/python
PLATFORM := manylinux_2_34_$(ARCH)

# A wheel for every Python 3.9 and later, with the bundled library inside, and a source distribution.
.PHONY: wheel test-wheel
wheel: setup-packages
	$(MAKE) --no-print-directory BUNDLED=1 library
	scripts/check-exports --bundled dist/bundled/libarango.so
	rm -rf dist/wheel bindings/python/build
	BUNDLED=1 $(PACKAGER) -m build --no-isolation --sdist --wheel --outdir dist/wheel/built bindings/python
	$(PACKAGER) -m auditwheel show dist/wheel/built/*.whl
	PATH="$(abspath $(dir $(PACKAGER))):$$PATH" $(PACKAGER) -m auditwheel repair --plat $(PLATFORM) --only-plat \
	  --wheel-dir dist/wheel dist/wheel/built/*.whl
	mv dist/wheel/built/*.tar.gz dist/wheel/
	rm -r dist/wheel/built
	ls -l dist/wheel

# A tarball for machines without Swift: the bundled library, header, docs, examples and Python package.
TARBALL := libarango-$(VERSION)-linux-$(ARCH)
.PHONY: dist deb
dist:
	$(MAKE) --no-print-directory BUNDLED=1 library
	scripts/check-exports --bundled dist/bundled/libarango.so
	rm -rf dist/tarball
	$(MAKE) --no-print-directory BUNDLED=1 install DESTDIR=$(abspath dist/tarball/$(TARBALL)) PREFIX=
	sed -i -e 's|^prefix=.*|prefix=$${pcfiledir}/../..|' -e 's|dir=/|dir=$${prefix}/|' \
	  dist/tarball/$(TARBALL)/lib/pkgconfig/arango.pc
	cp -r docs bindings README.md CHANGELOG.md LICENSE NOTICE packaging/tarball/INSTALL.md \
	  dist/tarball/$(TARBALL)/
	find dist/tarball \( -name __pycache__ -o -name build -o -name .build -o -name target -o -name node_modules \
	  -o -name '*.egg-info' \) -prune -exec rm -r {} +
	ln -s ../../../lib/libarango.so.$(SOVERSION) dist/tarball/$(TARBALL)/bindings/python/libarango/
	tar --sort=name --owner=0 --group=0 --numeric-owner -C dist/tarball -czf dist/$(TARBALL).tar.gz $(TARBALL)
	rm -r dist/tarball
	ls -l dist/$(TARBALL).tar.gz

# libarango0, libarango-dev and python3-libarango for the Debian on which they are built.
DEB := dist/deb/libarango-$(VERSION)
deb: setup-packages
	$(MAKE) --no-print-directory RUNTIME=embedded BUNDLED=0 library
	rm -rf dist/deb
	mkdir -p $(DEB)
	cp -r packaging/debian $(DEB)/debian
	scripts/debian-symbols packaging/debian/libarango0.symbols $(VERSION) > $(DEB)/debian/libarango0.symbols
	cd bindings/python && $(abspath $(PACKAGER)) -c "import setuptools.build_meta as build; \
	  build.prepare_metadata_for_build_wheel('$(abspath dist/deb)')"
	cd $(DEB) && ARANGO_ROOT=$(CURDIR) ARANGO_METADATA=$(CURDIR)/dist/deb/libarango-$(VERSION).dist-info \
	  dpkg-buildpackage --build=binary --unsigned-changes
	rm -r $(DEB) dist/deb/*.dist-info
	lintian --fail-on error dist/deb/*.changes
	ls -l dist/deb/*.deb

# The wheel in a fresh virtual environment of each Python 3.9 and later of this machine.
test-wheel: setup-test
	$(PYTHON) scripts/test-wheel dist/wheel

# The packages in empty roots of SUITES, without Swift. Needs root.
SUITES ?= bookworm trixie
.PHONY: test-packages
test-packages: setup-test setup-packages deb dist wheel
	$(PYTHON) scripts/test-packages $(SUITES)

# --- fuzzing ------------------------------------------------------------------------------------

FUZZ := .build-fuzz
# clang and libFuzzer of the Swift toolchain; its sanitizers are those of the Swift code.
CLANG := $(dir $(realpath $(shell command -v swift)))clang

# The library under AddressSanitizer, whose functions the program has.
$(FUZZ)/asan/libarango.so: $(SOURCES) $(DIST)/arango.map $(JANSSON)/libjansson.a Makefile
	$(BUILD) -c release --product arango --sanitize=address --scratch-path $(FUZZ)/asan/swift $(LINK) \
	  -Xlinker -z -Xlinker undefs
	cp $(FUZZ)/asan/swift/release/libarango.so $@
	ln -sf libarango.so $(FUZZ)/asan/libarango.so.$(SOVERSION)

FUZZ_SOCKETS := $(wildcard Tests/Fuzz/Sockets/*.c)
$(FUZZ)/fuzz_sockets: $(FUZZ_SOCKETS) $(wildcard Tests/Fuzz/Sockets/*.h) include/arango.h Makefile \
  $(FUZZ)/asan/libarango.so
	$(CLANG) -std=c11 -D_GNU_SOURCE -O1 -g -Wall -Wextra -Wno-logical-op-parentheses -Werror -fsanitize=address \
	  -fuse-ld=lld -Iinclude $(FUZZ_SOCKETS) -L$(FUZZ)/asan -larango -Wl,-rpath,$(abspath $(FUZZ)/asan) \
	  -lz -lpthread -o $@

# libFuzzer over the response parser and over JSON, each for FUZZ_SECONDS. Inputs that end a target are
# kept in .build-fuzz/crashes.
FUZZ_SECONDS ?= 600
FUZZ_TARGETS := Response JSON
.PHONY: fuzz $(FUZZ_TARGETS:%=fuzz-%)
fuzz: $(FUZZ_TARGETS:%=fuzz-%)
$(FUZZ_TARGETS:%=fuzz-%): fuzz-%: $(FUZZ)/Fuzz%
	$(PYTHON) scripts/fuzz-corpus $(FUZZ)/corpus
	@mkdir -p $(FUZZ)/crashes/$*
	LSAN_OPTIONS=suppressions=Tests/Fuzz/lsan.supp:print_suppressions=0 \
	  $(FUZZ)/Fuzz$* -max_total_time=$(FUZZ_SECONDS) -max_len=16384 -timeout=20 -print_final_stats=1 \
	  -artifact_prefix=$(FUZZ)/crashes/$*/ $(FUZZ)/corpus/$*
$(FUZZ)/Fuzz%: setup-test FORCE
	ARANGO_FUZZ=1 swift build -c release --product Fuzz$* --scratch-path $(FUZZ)/swift \
	  -Xswiftc -sanitize=fuzzer,address -Xswiftc -enable-testing
	swiftc -sanitize=fuzzer,address -static-stdlib -use-ld=lld $(FUZZ)/swift/release/libFuzz$*.a \
	  $(shell pkg-config --libs openssl zlib jansson) -o $@
.PHONY: FORCE
FORCE:

# Plays FUZZ_ANSWERS mutated answers to the library; FUZZ_SEED repeats an earlier run.
FUZZ_ANSWERS ?= 500000
FUZZ_SEED ?=
.PHONY: fuzz-sockets
fuzz-sockets: setup-test $(FUZZ)/fuzz_sockets
	$(FUZZ)/fuzz_sockets --answers $(FUZZ_ANSWERS) $(if $(FUZZ_SEED),--seed $(FUZZ_SEED))

# --- measuring ----------------------------------------------------------------------------------

.PHONY: bench
bench: setup-bench all
	$(PYTHON) bench/run --library $(DIST) --python $(PYTHON)

# A blocking call of each language against C's; writes the table of docs/bindings.md.
.PHONY: bench-bindings
bench-bindings: setup-bench setup-bindings all
	$(PYTHON) bench/bindings --write

# The same faults played to libarango and to Python's other clients; writes docs/resilience.md.
.PHONY: resilience
resilience: setup-test all
	$(PYTHON) bench/resilience --library $(DIST) --write docs/resilience.md

# The pages that are made from the library's tables.
.PHONY: docs bindings
docs:
	scripts/generate-docs

# All that is made from the tables, in the order in which one needs the other.
bindings: docs
	$(MAKE) --no-print-directory all
	scripts/generate-python
	scripts/generate-bindings

.PHONY: clean
clean:
	rm -rf .build .build-* dist bindings/python/build bindings/python/*.egg-info
