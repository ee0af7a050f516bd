package arango

import (
	"bytes"
	"context"
	"encoding/json"
	"reflect"
	"unicode/utf8"
)

// invoke runs an operation for a generated method. The required arguments are names, each followed by
// its value. The options are a pointer to a struct, or nil.
func invoke[T any](ctx context.Context, db *database, operation string, required []any, options any) (T, error) {
	var none T
	text, err := encodeArguments(required, options)
	if err != nil {
		return none, err
	}
	result, err := db.call(ctx, operation, text, nil)
	return take[T](result, err)
}

// invokeWith runs an operation with the argument that is the body of the request.
func invokeWith[T any](ctx context.Context, db *database, operation string, required []any, options any, name string, body any) (T, error) {
	var none T
	text, err := encodeArguments(required, options)
	if err != nil {
		return none, err
	}
	encoded, err := encode(name, body)
	if err != nil {
		return none, err
	}
	result, err := db.call(ctx, operation, text, encoded)
	return take[T](result, err)
}

// encodeArguments returns the JSON object of an operation's arguments. Fields of the options are left out
// while they are nil or "".
func encodeArguments(required []any, options any) ([]byte, error) {
	text := []byte{'{'}
	add := func(name string, value any) error {
		encoded, err := encode(name, value)
		if len(text) > 1 {
			text = append(text, ',')
		}
		text = append(append(append(text, '"'), name...), `":`...)
		text = append(text, encoded...)
		return err
	}
	for i := 0; i < len(required); i += 2 {
		if err := add(required[i].(string), required[i+1]); err != nil {
			return nil, err
		}
	}
	if given := reflect.ValueOf(options); given.IsValid() && !given.IsNil() {
		fields := given.Elem()
		for i := 0; i < fields.NumField(); i++ {
			if fields.Field(i).IsZero() {
				continue
			}
			err := add(fields.Type().Field(i).Tag.Get("json"), fields.Field(i).Interface())
			if err != nil {
				return nil, err
			}
		}
	}
	return append(text, '}'), nil
}

// encode returns a value as JSON text. A []byte or json.RawMessage is JSON text already.
func encode(name string, value any) ([]byte, error) {
	switch value := value.(type) {
	case json.RawMessage:
		return encode(name, []byte(value))
	case []byte:
		if bytes.IndexByte(value, 0) >= 0 {
			return nil, argumentError(name+": expected JSON, got a NUL", nil)
		}
		return value, nil
	case string:
		if !utf8.ValidString(value) {
			return nil, argumentError(name+": expected UTF-8", nil)
		}
	case []string:
		if value == nil {
			return []byte("[]"), nil
		}
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, argumentError(name+": "+err.Error(), err)
	}
	// Package json replaces invalid UTF-8 by this escape; it writes U+FFFD itself without one.
	if bytes.Contains(text.Bytes(), []byte(`\ufffd`)) && !isUTF8(reflect.ValueOf(value)) {
		return nil, argumentError(name+": expected UTF-8", nil)
	}
	return bytes.TrimSuffix(text.Bytes(), []byte{'\n'}), nil
}
