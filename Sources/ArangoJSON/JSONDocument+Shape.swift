package import ArangoCore
package import ArangoPlatform
internal import CJansson

extension AnswerShape {
  /// What of an answer an operation's row calls its answer; the error says what is missing.
  package func answer(
    in body: Bytes, status: Int32 = 200, isJobResult: Bool = false
  ) throws(ArangoError) -> Bytes {
    switch self {
    case .whole:
      try JSONDocument.check(body)
      return body
    case .object:
      return try JSONDocument.read(body, openLevels: 1).withoutEnvelope()
    case .member(let name, let kind):
      return try JSONDocument.read(body, openLevels: 1).member(name, kind)
    case .memberIfThere(let name):
      let document = try JSONDocument.read(body, openLevels: 1)
      return try document.has(name) ? document.member(name, .any) : JSON.object([]).text()
    case .stringOrNull(let name):
      let document = try JSONDocument.read(body, openLevels: 1)
      return try document.has(name) ? document.member(name, .string) : JSON.null.text()
    case .array(let name, let inside):
      return try JSONDocument.read(body, openLevels: 3).array(name, orInside: inside)
    case .result:
      return try JSONDocument.read(body, openLevels: 1).member("result", .any)
    case .column(let array, let member):
      return try JSONDocument.read(body, openLevels: 3).column(array, member)
    case .text:
      return try JSON.string(body.text).text()
    case .nothing:
      return try JSON.null.text()
    case .accepted:
      if body.count > 0 { try JSONDocument.check(body) }
      return try JSON.boolean(status == 202).text()
    case .agencyJob:
      return try JSONDocument.read(body, openLevels: 2).flatAgencyJob()
    case .jobState:
      return try JSON.string(status == 204 ? "pending" : "done").text()
    case .jobResult:
      guard isJobResult else {
        return try JSON.object([JSON.Member("done", .boolean(false))]).text()
      }
      return try AnswerShape.jobResult(body, status)
    }
  }

  /// The error that a successful response has inside; nil if there is none.
  package func innerError(in body: Bytes) -> InnerError? {
    guard case .result(let errors) = self else { return nil }
    let document = try? body.withJSONText { text throws(ArangoError) in
      try JSONDocument.read(text, openLevels: 3)
    }
    guard let document else { return nil }
    switch errors {
    case .ofItself: return document.innerError
    case .ofServers: return document.innerErrorOfServers ?? document.innerError
    }
  }

  /// The body as it is, inside an object: it may be any JSON, text, or empty.
  private static func jobResult(_ body: Bytes, _ status: Int32) throws(ArangoError) -> Bytes {
    let isJSON = body.count > 0 && (try? JSONDocument.check(body)) != nil
    let shown = isJSON ? body : try (body.count > 0 ? JSON.string(body.text) : .null).text()
    let text = Bytes()
    text.append("{\"done\":true,\"http_status\":" + String(status) + ",\"body\":")
    text.append(UnsafeRawBufferPointer(shown.buffer))
    guard text.append("}") else { throw .outOfMemory }
    return text
  }
}

extension JSONDocument {
  fileprivate func withoutEnvelope() throws(ArangoError) -> Bytes {
    guard root.pointee.type == JSON_OBJECT else { throw .misshapen("the answer is not an object") }
    json_object_del(root, "error")
    json_object_del(root, "code")
    return try text()
  }

  fileprivate func member(_ name: String, _ kind: AnswerShape.Kind) throws(ArangoError) -> Bytes {
    guard let value = json_object_get(root, name) else {
      throw .misshapen("the answer has no member " + name)
    }
    guard kind == .any || isString(value) else {
      throw .misshapen("the answer's member " + name + " is not a string")
    }
    return try text(of: value)
  }

  fileprivate func has(_ name: String) throws(ArangoError) -> Bool {
    guard root.pointee.type == JSON_OBJECT else { throw .misshapen("the answer is not an object") }
    return json_object_get(root, name) != nil
  }

  /// Old servers nest the job under `job` and name its id `id`; new ones put its members beside
  /// `status` and name the id `job`.
  fileprivate func flatAgencyJob() throws(ArangoError) -> Bytes {
    guard let job = json_object_get(root, "job"), json_object_get(root, "status") != nil else {
      throw .misshapen("the answer has no members job and status")
    }
    if job.pointee.type == JSON_OBJECT {
      // The members outlive the object they are in, and the id takes its place.
      json_incref(job)
      defer { json_decref(job) }
      if let id = json_object_get(root, "id") { json_object_set_new(root, "job", json_incref(id)) }
      json_object_del(root, "id")
      json_object_update(root, job)
    }
    return try withoutEnvelope()
  }

  /// An array that is a member, or a member of the object that is.
  fileprivate func array(_ name: String, orInside inside: String) throws(ArangoError) -> Bytes {
    var value = json_object_get(root, name)
    if value?.pointee.type == JSON_OBJECT { value = json_object_get(value, inside) }
    guard let value, value.pointee.type == JSON_ARRAY else {
      throw .misshapen("the answer has no array " + name)
    }
    return try text(of: value)
  }

  /// The error of `result` itself. A check that found something has an `error` beside `affected`,
  /// which is a finding.
  fileprivate var innerError: InnerError? {
    guard let result = json_object_get(root, "result"), reportsError(result),
      json_object_get(result, "affected") == nil
    else { return nil }
    let (number, message) = innerError(in: result)
    return InnerError(number: number, message: message)
  }

  /// The first error among the responses of servers in `result`.
  fileprivate var innerErrorOfServers: InnerError? {
    let result = json_object_get(root, "result")
    var failed: [(server: String, response: UnsafeMutablePointer<json_t>)] = []
    var iterator = json_object_iter(result)
    while let current = iterator {
      if let response = json_object_iter_value(current), reportsError(response) {
        let key = UnsafeRawBufferPointer(
          start: json_object_iter_key(current), count: json_object_iter_key_len(current))
        failed.append((mark.unmarked(key.assumingMemoryBound(to: UInt8.self)), response))
      }
      iterator = json_object_iter_next(result, current)
    }
    guard let first = failed.first else { return nil }
    let (number, message) = innerError(in: first.response)
    return InnerError(
      server: first.server, others: failed.count - 1, number: number, message: message)
  }

  /// True for an object whose `error` is true.
  private func reportsError(_ value: UnsafeMutablePointer<json_t>) -> Bool {
    json_object_get(value, "error")?.pointee.type == JSON_TRUE
  }

  /// An array of one member of each object in an array.
  fileprivate func column(_ array: String, _ member: String) throws(ArangoError) -> Bytes {
    guard let rows = json_object_get(root, array), rows.pointee.type == JSON_ARRAY else {
      throw .misshapen("the answer has no array " + array)
    }
    guard let column = json_array() else { throw .outOfMemory }
    defer { json_decref(column) }
    for index in 0..<json_array_size(rows) {
      guard let value = json_object_get(json_array_get(rows, index), member), isString(value) else {
        throw .misshapen("an element of " + array + " has no string " + member)
      }
      json_array_append_new(column, json_incref(value))
    }
    return try text(of: column)
  }

  /// The errorNum and errorMessage of ArangoDB's error object, as far as it has them; nil if the body
  /// is anything else.
  package var serverError: (number: Int32, message: String)? {
    let isError = json_object_get(root, "error")?.pointee.type == JSON_TRUE
    guard
      isError || json_object_get(root, "errorNum") != nil
        || json_object_get(root, "errorMessage") != nil
    else { return nil }
    return serverError(in: root, number: json_object_get(root, "errorNum"))
  }

  /// The error of an object inside, whose number may be called `errorCode`.
  private func innerError(
    in object: UnsafeMutablePointer<json_t>
  ) -> (number: Int32, message: String) {
    let number = json_object_get(object, "errorNum") ?? json_object_get(object, "errorCode")
    return serverError(in: object, number: number)
  }

  private func serverError(
    in object: UnsafeMutablePointer<json_t>, number value: UnsafeMutablePointer<json_t>?
  ) -> (number: Int32, message: String) {
    var number: Int32 = 0
    if let value, value.pointee.type == JSON_INTEGER {
      // A number no errorNum can be is none.
      number = Int32(exactly: json_integer_value(value)) ?? 0
    }
    guard let message = json_object_get(object, "errorMessage"), isString(message) else {
      return (number, "")
    }
    return (number, mark.unmarked(bytes(of: message)))
  }

  /// Whether it is a string in the text, not a token that travels as one.
  private func isString(_ value: UnsafeMutablePointer<json_t>) -> Bool {
    value.pointee.type == JSON_STRING && mark.token(in: bytes(of: value)) == nil
  }

  /// The bytes of a string.
  func bytes(of string: UnsafeMutablePointer<json_t>) -> UnsafeBufferPointer<UInt8> {
    let bytes = UnsafeRawBufferPointer(
      start: json_string_value(string), count: json_string_length(string))
    return bytes.assumingMemoryBound(to: UInt8.self)
  }
}

extension ArangoError {
  /// The answer is JSON, but not what the operation's row promises.
  fileprivate static func misshapen(_ message: String) -> ArangoError {
    ArangoError(.protocolViolation, message, execution: .yes)
  }
}
