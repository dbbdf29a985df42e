package jp.juki.infrastructure.database;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ExpressionSQLPrinter;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.platform.database.Oracle19Platform;
import org.eclipse.persistence.queries.ObjectBuildingQuery;

/**
 * Oracle's dialect of SQL (Oracle 方言) with {@code OFFSET … FETCH NEXT} instead of nested ROWNUM.
 *
 * <p>The same text runs on Oracle 12.2 and later and on H2 in Oracle mode, so the default edition
 * executes what production will. Queries that lock rows keep the inherited form: Oracle refuses a
 * row limit together with {@code FOR UPDATE} (ORA-02014).
 */
public class PagingOraclePlatform extends Oracle19Platform {
  private static final long serialVersionUID = 1L;

  @Override
  public void printSQLSelectStatement(
      DatabaseCall call, ExpressionSQLPrinter printer, SQLSelectStatement statement) {
    int rows = statement.getQuery() == null ? 0 : statement.getQuery().getMaxRows();
    boolean locks =
        statement.getQuery() instanceof ObjectBuildingQuery query && query.getLockMode() > 0;
    if (rows <= 0 || locks) {
      super.printSQLSelectStatement(call, printer, statement);
      return;
    }
    statement.setUseUniqueFieldAliases(true);
    call.setFields(statement.printSQL(printer));
    printer.printString(" OFFSET ");
    printer.printParameter(DatabaseCall.FIRSTRESULT_FIELD);
    printer.printString(" ROWS FETCH NEXT ");
    printer.printParameter(DatabaseCall.MAXROW_FIELD);
    printer.printString(" ROWS ONLY");
    call.setIgnoreFirstRowSetting(true);
    call.setIgnoreMaxResultsSetting(true);
  }

  /** The number of rows to fetch, not the number of the last one as in the inherited form. */
  @Override
  public int computeMaxRowsForSQL(int firstResult, int lastResult) {
    return lastResult - Math.max(firstResult, 0);
  }
}
