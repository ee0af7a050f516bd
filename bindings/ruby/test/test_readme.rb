# frozen_string_literal: true

# The examples of the README, run in their order.
require_relative "helper"

class TestReadme < Minitest::Test
  include Cluster

  def test_examples
    page = File.read(File.expand_path("../README.md", __dir__))
    code = page.scan(/^```ruby\n(.*?)^```/m).join
    code = code.sub(/\["http:[^\]]*\]/, HOSTS.inspect).gsub('"passwd"', ENV.fetch("ARANGO_PASSWORD").inspect)
    output = IO.popen([RbConfig.ruby, "-w", *$LOAD_PATH.flat_map { |path| ["-I", path] }, "-e", code],
                      err: %i[child out], &:read)
    assert_equal 0, $?.exitstatus, output
    assert_match(/9007199254740993/, output)
    refute_match(/warning/, output)
  end
end
