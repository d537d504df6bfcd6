import Foundation
import Testing

/// Output is written whole or not at all, and nothing is left behind.
@Suite struct WholeOutputTests {
  /// Runs a shell command in a folder with an old catalog; what it leaves there.
  private func leaving(_ command: String) throws -> (run: ProgramRun, old: String, names: [String])
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write("old", to: "catalog.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("Fixtures").path,
      withDestinationPath: ProgramRun.packageFolder.appendingPathComponent("Fixtures").path)
    let run = try ProgramRun(shell: command, folder: folder.url)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    return (run, try String(contentsOfFile: file, encoding: .utf8), names)
  }

  @Test(.enabled(if: !ProgramRun.isSanitized, "the limit holds for a sanitizer's own files, too"))
  func aFullDiskLeavesTheOldFile() throws {
    // A limit on the size of files stands for the end of the disk.
    let (run, old, names) = try leaving(
      "ulimit -f 1; wagocat import -o catalog.json Fixtures/Datasheets")
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot write to 'catalog.json': File too large"))
    #expect(old == "old")
    #expect(names == ["Fixtures", "catalog.json"])
  }

  @Test func aFullDeviceIsTold() throws {
    let (run, _, _) = try leaving("wagocat import -o /dev/full Fixtures/Datasheets")
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot write to '/dev/full': No space left on device"))
  }

  /// The program waits for its input when the signal comes. A shell has its jobs ignore INT.
  @Test(arguments: ["TERM", "HUP"])
  func signalsLeaveTheOldFile(signal: String) throws {
    let (run, old, names) = try leaving(
      """
      mkfifo sheet
      wagocat import -q -o catalog.json sheet &
      exec 3> sheet
      kill -\(signal) $!
      wait $!
      status=$?
      exec 3>&-
      rm sheet
      exit $status
      """)
    #expect(run.status > 128)
    #expect(old == "old")
    #expect(names == ["Fixtures", "catalog.json"])
  }

  /// Many runs, each ended at another moment: the file is the old or the new one, and alone.
  @Test func signalsAtAnyMomentLeaveNoLitter() throws {
    let (_, _, names) = try leaving(
      """
      for delay in 0 1 2 3 4 5 6 7 8 9 10 12 14 16 18 20 25 30 40 50; do
        wagocat import -q -o catalog.json Fixtures/Datasheets &
        sleep 0.0$(printf %02d $delay)
        kill -TERM $! 2> kill.log
        wait $!
        case "$(head -c 11 catalog.json)" in old|'{"schema":"w') ;; '{"schema":"'*) ;;
          *) touch torn ;; esac
        case "$(tail -c 3 catalog.json)" in old|*'}') ;; *) touch torn ;; esac
      done
      rm kill.log
      """)
    #expect(names == ["Fixtures", "catalog.json"])
  }

  @Test func headEndsQuietly() throws {
    let (run, _, _) = try leaving("wagocat import -q Fixtures/Datasheets | head -c 10")
    #expect(run.status == 0)
    #expect(run.output == "{\"schema\":")
    #expect(run.errors.isEmpty)
  }

  @Test func aClosedStandardOutputIsTold() throws {
    let (run, _, _) = try leaving("wagocat import Fixtures/Datasheets >&-")
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot write to standard output: Bad file descriptor"))
  }

  @Test func aClosedStandardErrorSpoilsNoFile() throws {
    let (run, catalog, names) = try leaving(
      "wagocat import -o catalog.json Fixtures/Datasheets 2>&-")
    #expect(run.status == 0)
    #expect(catalog.hasPrefix("{\"schema\"") && catalog.hasSuffix("}\n"))
    #expect(names == ["Fixtures", "catalog.json"])
  }

  @Test func aLinkThatLeadsNowhereYetIsFollowed() throws {
    let (run, _, names) = try leaving(
      """
      mkdir deep && ln -s deep/new.json link.json
      wagocat import -q -o link.json Fixtures/Datasheets && readlink link.json && head -c 9 deep/new.json
      """)
    #expect(run.output == "deep/new.json\n{\"schema\"")
    #expect(names == ["Fixtures", "catalog.json", "deep", "link.json"])
  }

  @Test func aLinkInACircleIsAnError() throws {
    let (run, _, names) = try leaving(
      "ln -s loop.json loop.json; wagocat import -o loop.json Fixtures/Datasheets")
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot write to 'loop.json': Too many levels of symbolic links"))
    #expect(names == ["Fixtures", "catalog.json", "loop.json"])
  }

  /// What a killed program left behind is in nobody's way.
  @Test func litterOfAKilledRunIsPassedOver() throws {
    let (run, catalog, _) = try leaving(
      "touch .wagocat-$$-1.tmp; exec wagocat import -q -o catalog.json Fixtures/Datasheets")
    #expect(run.status == 0)
    #expect(catalog.hasPrefix("{\"schema\""))
  }
}
