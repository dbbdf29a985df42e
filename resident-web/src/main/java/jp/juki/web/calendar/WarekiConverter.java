package jp.juki.web.calendar;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;

/**
 * Days as clerks type them (和暦入力): {@code R8.4.1}, {@code 令和8年4月1日}, {@code 2026-04-01} and the
 * wordings for unknown days all become the text of the record.
 *
 * <p>What is no day stays as typed, so that it is found together with all other errors of the form.
 */
@FacesConverter("wareki")
public class WarekiConverter implements Converter<String> {
  @Override
  public String getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) return null;
    return Wareki.parse(text).map(RecordedDate::wareki).orElse(text);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, String text) {
    return text == null ? "" : text;
  }
}
