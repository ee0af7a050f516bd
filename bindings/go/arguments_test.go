package arango

import (
	"encoding/json"
	"testing"
)

func TestArguments(t *testing.T) {
	type options struct {
		Text   string   `json:"text"`
		Flag   *bool    `json:"flag"`
		List   []string `json:"list"`
		Number any      `json:"number"`
	}
	for _, each := range []struct {
		options  any
		expected string
	}{
		{nil, `{"a":1,"b":[]}`},
		{(*options)(nil), `{"a":1,"b":[]}`},
		{&options{}, `{"a":1,"b":[]}`},
		{&options{Flag: Ptr(false), List: []string{}, Number: Null}, `{"a":1,"b":[],"flag":false,"list":[],"number":null}`},
		{&options{Text: "<\x00>"}, `{"a":1,"b":[],"text":"<\u0000>"}`},
	} {
		text, err := encodeArguments([]any{"a", 1, "b", []string(nil)}, each.options)
		if err != nil || string(text) != each.expected {
			t.Errorf("expected %s, got %s, %v", each.expected, text, err)
		}
	}
}

func TestInvalidUTF8(t *testing.T) {
	type document struct {
		Text    string `json:"text"`
		Ignored string `json:"-"`
	}
	for _, value := range []any{"\xff", []string{"\xff"}, map[string]any{"a": []any{"\xff"}}, map[string]int{"\xff": 1},
		document{Text: "\xff"}, &document{Text: "\xff"}} {
		if text, err := encode("value", value); err == nil {
			t.Errorf("%#v: expected an error, got %s", value, text)
		}
	}
	escaped := json.RawMessage(`"\ufffd"`)
	for _, value := range []any{"\ufffd", []any{escaped}, map[string]any{"a": escaped, "b": `\ufffd`},
		document{Text: "a", Ignored: "\xff"}, []any{escaped, document{Ignored: "\xff"}, nil, (*document)(nil)}} {
		if _, err := encode("value", value); err != nil {
			t.Errorf("%#v: %v", value, err)
		}
	}
}

func TestVersions(t *testing.T) {
	if err := checkVersion(versionMajor<<16 | versionMinor<<8 | 7); err != nil {
		t.Error(err)
	}
	for _, number := range []uint32{(versionMajor + 1) << 16, versionMajor<<16 | (versionMinor+1)<<8} {
		if err := checkVersion(number); err == nil {
			t.Errorf("%#x: expected an error", number)
		}
	}
}
