package arango_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The program around the blocks of the README: each is the body of a function.
const readmeProgram = `package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	arango "libarango"
)

func main() {
	ctx := context.Background()
	client, err := arango.NewClient(strings.Split(os.Getenv("ARANGO_HOSTS"), ","), "", nil)
	check(err)
	db, err := client.Database(ctx, "", os.Getenv("ARANGO_USERNAME"), os.Getenv("ARANGO_PASSWORD"), nil)
	check(err)
	for _, block := range blocks {
		check(block(ctx, client, db))
	}
	_, err = db.Collection.Delete(ctx, "people", nil)
	check(err)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

var _ = []any{errors.Is, fmt.Print, time.Now}

var blocks = []func(ctx context.Context, client *arango.Client, db *arango.Database) error{
`

func TestReadme(t *testing.T) {
	hosts := hosts(t)
	text, err := os.ReadFile("README.md")
	check(t, err)
	folder := t.TempDir()
	binding, err := os.Getwd()
	check(t, err)
	write := func(name, text string) {
		check(t, os.MkdirAll(filepath.Join(folder, filepath.Dir(name)), 0o777))
		check(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o666))
	}
	run := func(name string) string {
		command := exec.Command("go", "run", "./"+name)
		command.Dir = folder
		output, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, output)
		}
		return string(output)
	}
	program := readmeProgram
	for i, found := range regexp.MustCompile("(?s)```go\n(.*?)```").FindAllSubmatch(text, -1) {
		block := string(found[1])
		if i == 0 {
			block = strings.ReplaceAll(block, "http://10.0.0.50:8529", hosts[0])
			block = strings.ReplaceAll(block, "http://10.0.0.51:8529", hosts[1])
			write("first/main.go", strings.ReplaceAll(block, "passwd", environment(t, "ARANGO_PASSWORD")))
			continue
		}
		program += "\tfunc(ctx context.Context, client *arango.Client, db *arango.Database) error {\n" +
			block + "\treturn nil\n},\n"
	}
	write("blocks/main.go", program+"}\n")
	write("go.mod", fmt.Sprintf("module readme\n\ngo 1.19\n\nrequire libarango v0.0.0\n\nreplace libarango => %s\n", binding))
	equal(t, strings.Count(run("first"), "GOOD"), 9)
	output := run("blocks")
	for _, expected := range []string{"36\n", "200 application/json", "no such document", "1 [{2 "} {
		if !strings.Contains(output, expected) {
			t.Errorf("expected %q in %s", expected, output)
		}
	}
}
