//go:build !arango_nopkgconfig

package arango

// #cgo pkg-config: arango
import "C"
