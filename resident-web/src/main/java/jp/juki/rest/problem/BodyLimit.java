package jp.juki.rest.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.juki.domain.finding.FindingCode;

/** Refuses bodies over one megabyte (送信内容の上限), also those that do not tell their length. */
@Provider
@Priority(Priorities.AUTHENTICATION - 10)
public class BodyLimit implements ContainerRequestFilter {
  /** Largest body in bytes. */
  public static final int LIMIT = 1 << 20;

  /** As much of a body is read and thrown away so that its sender gets to hear the answer. */
  private static final int PATIENCE = 16 * LIMIT;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (request.getLength() > LIMIT) {
      drain(request.getEntityStream());
      request.abortWith(Outcomes.response(413, List.of(FindingCode.REQUEST_TOO_LARGE.at("body"))));
    } else if (request.getLength() < 0) {
      request.setEntityStream(new Counted(request.getEntityStream()));
    }
  }

  private static void drain(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 13];
    long read = 0;
    for (int n = 0; n >= 0 && read < PATIENCE; n = in.read(buffer)) read += n;
  }

  /** A stream that ends with an exception at the limit. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) count(1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      if (n > 0) count(n);
      return n;
    }

    private void count(int n) throws IOException {
      count += n;
      if (count <= LIMIT) return;
      drain(in);
      throw new BodyTooLargeException();
    }
  }
}
