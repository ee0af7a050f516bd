//go:build arango_nopkgconfig

package arango

// The folders of arango.h and libarango.so come from CGO_CFLAGS and CGO_LDFLAGS.

// #cgo LDFLAGS: -larango
import "C"
