package arango

import (
	"encoding"
	"encoding/json"
	"reflect"
	"unicode/utf8"
)

// isUTF8 reports if all strings that package json encodes for a value are UTF-8. The value must have been
// encoded: it has no cycles then.
func isUTF8(value reflect.Value) bool {
	if !value.IsValid() {
		return true
	}
	if value.CanInterface() {
		switch made := value.Interface().(type) {
		case json.Marshaler: // its text is passed on unchanged
			return true
		case encoding.TextMarshaler:
			if value.Kind() == reflect.Pointer && value.IsNil() {
				return true
			}
			text, err := made.MarshalText()
			return err != nil || utf8.Valid(text)
		}
	}
	switch value.Kind() {
	case reflect.String:
		return utf8.ValidString(value.String())
	case reflect.Pointer, reflect.Interface:
		return isUTF8(value.Elem())
	case reflect.Slice, reflect.Array:
		for i := 0; i < value.Len(); i++ {
			if !isUTF8(value.Index(i)) {
				return false
			}
		}
	case reflect.Map:
		for entries := value.MapRange(); entries.Next(); {
			if !isUTF8(entries.Key()) || !isUTF8(entries.Value()) {
				return false
			}
		}
	case reflect.Struct:
		for i := 0; i < value.NumField(); i++ {
			field := value.Type().Field(i)
			isEncoded := field.Tag.Get("json") != "-" && (field.IsExported() || field.Anonymous)
			if isEncoded && !isUTF8(value.Field(i)) {
				return false
			}
		}
	}
	return true
}
