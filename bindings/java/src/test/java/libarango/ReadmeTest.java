package libarango;

import static org.junit.Assert.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;

/** The examples of README.md, in their order. */
public final class ReadmeTest {
  @Test
  public void examplesRun() throws Exception {
    TestCluster.reset();
    List<Method> examples =
        Arrays.stream(Class.forName("ReadmeExamples").getDeclaredMethods())
            .filter(each -> each.getName().startsWith("example"))
            .sorted(Comparator.comparing(Method::getName))
            .collect(Collectors.toList());
    assertTrue(examples.size() >= 8);
    for (Method each : examples) {
      each.invoke(null);
    }
  }
}
