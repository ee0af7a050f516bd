/// Returns the name among `names` that `word` probably stands for: the only one that begins with it,
/// or the nearest one in which at most a third of the letters differ. nil if there is none.
package func nearestName(to word: String, among names: [String]) -> String? {
  let letters = Array(word.lowercasedASCII.utf8.prefix(64))
  let longer = names.filter { $0.lowercasedASCII.utf8.starts(with: letters) }
  if letters.count > 2, longer.count == 1 { return longer.first }
  var best: String?
  var bestDistance = max(1, letters.count / 3) + 1
  for name in names {
    let distance = editDistance(letters, Array(name.lowercasedASCII.utf8))
    if distance < bestDistance {
      best = name
      bestDistance = distance
    }
  }
  return best
}

/// Returns the number of letters to change, add or remove to turn one word into the other.
private func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
  var previous = Array(0...other.count)
  for (row, letter) in one.enumerated() {
    var current = [row + 1]
    for (column, opposite) in other.enumerated() {
      let replaced = previous[column] + (letter == opposite ? 0 : 1)
      current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[other.count]
}
