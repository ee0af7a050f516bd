import Testing

@testable import ArangoCore

@Suite struct EndpointTests {
  @Test(arguments: [
    ("http://db1:8529", "http://db1:8529"),
    ("http://db1", "http://db1:8529"),
    ("https://db1:443", "https://db1:443"),
    ("tcp://db1:8530", "http://db1:8530"),
    ("ssl://db1:8530", "https://db1:8530"),
    ("tls://db1:8530", "https://db1:8530"),
    ("http+tcp://db1:8530", "http://db1:8530"),
    ("http+ssl://db1:8530", "https://db1:8530"),
    ("unix:///run/arangodb/a b@c.sock", "unix:///run/arangodb/a b@c.sock"),
    (" http+unix:///run/x ", "unix:///run/x"),
    ("HTTP://DB1.Example.ORG:8529", "http://db1.example.org:8529"),
    ("  http://db1:8529/ ", "http://db1:8529"),
    ("http://db1:8529///", "http://db1:8529"),
    ("http://10.0.0.50:1", "http://10.0.0.50:1"),
    ("http://[2001:DB8::17]:8530", "http://[2001:db8::17]:8530"),
    ("http://[::1]", "http://[::1]:8529"),
    ("http://[::]", "http://[::]:8529"),
    ("http://[1::]", "http://[1::]:8529"),
    ("http://[1:2:3:4:5:6:7:8]", "http://[1:2:3:4:5:6:7:8]:8529"),
    ("http://[::ffff:10.0.0.1]:80", "http://[::ffff:10.0.0.1]:80"),
    ("http://[fe80::1%eth0]", "http://[fe80::1%eth0]:8529"),
    ("http://my_host:65535", "http://my_host:65535"),
  ])
  func `a usable URL is read`(text: String, url: String) throws {
    #expect(try Endpoint(parsing: text).url == url)
  }

  @Test(arguments: [
    ("", "host is empty"),
    ("   ", "host is empty"),
    ("db1:8529", "host has no scheme (http:// or https://): db1:8529"),
    ("http:/db1", "host has no scheme"),
    ("ftp://db1", "host has the unknown scheme ftp"),
    ("unix://run/x", "host has no absolute path of a socket (unix:///path): unix://run/x"),
    ("unix://", "host has no absolute path of a socket"),
    ("unix:///", "host has no absolute path of a socket"),
    ("unix:///a\nb", "host has a control character"),
    ("unix:///" + String(repeating: "a", count: 107), "host has a socket's path beyond 107 bytes"),
    ("http://", "host has no usable host name"),
    ("http://:8529", "host has no usable host name"),
    ("http://db1:8529/_db/x", "host has a path"),
    ("http://db1?x=1", "host has a path"),
    ("http://db1:0", "host has a port that is not 1 to 65535: http://db1:0"),
    ("http://db1:99999", "host has a port that is not 1 to 65535"),
    ("http://db1:", "host has a port that is not 1 to 65535"),
    ("http://db1:+80", "host has a port that is not 1 to 65535"),
    ("http://db1:80a", "host has a port that is not 1 to 65535"),
    ("http://a b", "host has no usable host name"),
    ("http://a:b:80", "host has a port that is not 1 to 65535"),
    ("http://[::1", "host has no usable host name"),
    ("http://[]", "host has no usable host name"),
    ("http://bücher.example", "host has a name beyond ASCII (write it in its xn-- form)"),
    ("http://[zz]", "host has no usable host name"),
    ("http://[1:2]", "host has no usable host name"),
    ("http://[1:2:3:4:5:6:7:8:9]", "host has no usable host name"),
    ("http://[1::2::3]", "host has no usable host name"),
    ("http://[12345::]", "host has no usable host name"),
    ("http://[::1.2.3.256]", "host has no usable host name"),
    ("http://[::1%]", "host has no usable host name"),
    ("http://a\r\nHost: b", "host has a control character"),
  ])
  func `an unusable URL is an error that names it`(text: String, message: String) {
    let error = #expect(throws: ArangoError.self) { try Endpoint(parsing: text) }
    #expect(error?.code == .argument)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: [
    "http://root:secret@db1:8529", "root:secret@db1", "ftp://root:secret@db1",
    "http//root:secret@db1", "http://root:secret\n@db1",
  ])
  func `a password in a URL is in no message`(url: String) {
    let error = #expect(throws: ArangoError.self) { try Endpoint(parsing: url) }
    #expect(error?.message.contains("user information") == true)
    #expect(error?.message.contains("secret") == false)
  }
}

@Suite struct HostListTests {
  @Test(arguments: [
    "http://a:1,http://b:2", " http://a:1 , http://b:2 ", "http://a:1,http://b:2,",
    "http://a:1,\n  http://b:2\n", "\r\nhttp://a:1,\r\nhttp://b:2,\r\n",
    "http://a:1,\thttp://b:2 , ",
  ])
  func `blanks, line ends and a comma at the end are ignored`(text: String) throws {
    #expect(try HostList.parse(text).map { $0.url } == ["http://a:1", "http://b:2"])
  }

  @Test func `a comma-separated list is read in order, blanks tolerated`() throws {
    let urls = try HostList.parse("http://b:1, http://a:2 ,http://b:1/").map { $0.url }
    #expect(urls == ["http://b:1", "http://a:2"])
  }

  @Test func `an empty list is the default endpoint`() throws {
    #expect(try HostList.parse(nil) == [.defaultValue])
    #expect(Endpoint.defaultValue.url == "http://127.0.0.1:8529")
  }

  @Test(arguments: ["", " \n", ",", ",,http://a", "http://a,,", "http://a,,http://b", ",http://a"])
  func `a gap in a list is an error`(text: String) {
    let error = #expect(throws: ArangoError.self) { try HostList.parse(text) }
    #expect(error?.message.contains("host is empty") == true)
  }

  @Test func `the error names the host's position in the list`() {
    let error = #expect(throws: ArangoError.self) { try HostList.parse("http://a,b:1") }
    #expect(error?.message == "host 2 of 2: host has no scheme (http:// or https://): b:1")
  }

  @Test func `an empty array is an error`() {
    #expect(throws: ArangoError.argument("hosts has no host in it: count is 0")) {
      try HostList.parse(list: [])
    }
  }
}
