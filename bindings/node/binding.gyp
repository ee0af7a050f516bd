{
  "targets": [
    {
      "target_name": "arango",
      "sources": ["src/addon.c", "src/values.c"],
      "defines": ["_GNU_SOURCE"],
      "cflags": ["-std=c11", "-fvisibility=hidden", "<!@(pkg-config --cflags arango)"],
      "libraries": ["<!@(pkg-config --libs arango)", "-Wl,-rpath,<!(pkg-config --variable=libdir arango)"],
    }
  ]
}
