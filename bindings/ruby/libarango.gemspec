# frozen_string_literal: true

Gem::Specification.new do |spec|
  spec.name = "libarango"
  spec.version = "0.1.0"
  spec.summary = "A client of ArangoDB clusters: failover, retries, asynchronous calls, cursors and imports"
  spec.authors = ["The libarango authors"]
  spec.license = "Apache-2.0"
  spec.required_ruby_version = ">= 3.1"
  spec.files = Dir["lib/**/*.rb", base: __dir__] + ["README.md"]
  spec.requirements = ["the shared library libarango.so.0"]
  spec.metadata = {"rubygems_mfa_required" => "true"}
  spec.add_runtime_dependency "ffi", "~> 1.15"
  spec.add_runtime_dependency "json", "~> 2.0"
end
