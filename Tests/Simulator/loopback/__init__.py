"""The common base of both programs: HTTP/1.1 on 127.0.0.1, and exit at the end of standard
input."""
