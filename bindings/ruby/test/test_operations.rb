# frozen_string_literal: true

# The generated methods, compared with the table of operations.
require_relative "helper"

class TestOperations < Minitest::Test
  # Returns the arguments of a call in place of its result.
  class Recorder
    include Arango::Operations

    def run(operation, arguments, body) = [operation, arguments, body]
  end

  TABLE = JSON.parse(File.read(File.expand_path("../../abi.json", __dir__)))["operations"]

  def test_each_operation_is_a_method_with_its_arguments
    TABLE.each do |row|
      group, verb = row["name"].split(".")
      method = Recorder.new.public_send(group).method(verb)
      required, optional = names(row)
      positional, keywords = %i[req key].map do |wanted|
        method.parameters.filter_map { |kind, name| name if kind == wanted }
      end
      assert_equal [required.sort, optional.sort], [positional.sort, keywords.sort], row["name"]
      options = optional.to_h { |name| [name, name.to_s] }
      operation, sent, body = method.call(*positional.map(&:to_s), **options)
      assert_equal row["name"], operation
      sent = sent.transform_values(&:to_s)
      sent[body.to_sym] = body if body
      assert_equal (required + optional).to_h { |name| [name, name.to_s] }, sent, row["name"]
    end
  end

  def test_absent_arguments_are_not_sent
    TABLE.each do |row|
      group, verb = row["name"].split(".")
      required, = names(row)
      _, sent, body = Recorder.new.public_send(group).public_send(verb, *required)
      assert_equal required.size, sent.size + [body].compact.size, row["name"]
    end
  end

  private

  # The names of the required and of the optional arguments.
  def names(row)
    row["arguments"].partition { |argument| argument["required"] }
                    .map { |part| part.map { |argument| argument["name"].to_sym } }
  end
end
