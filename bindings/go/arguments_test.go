package arango

import "testing"

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
