"""What both programs stand on: HTTP/1.1 on 127.0.0.1, and a life that ends with their input."""
