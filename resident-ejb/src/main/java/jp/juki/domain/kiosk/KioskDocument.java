package jp.juki.domain.kiosk;

/**
 * Document of an application (コンビニ交付の証明書1部).
 *
 * @param id 証明書番号, random
 * @param issueId 交付番号
 * @param issueNumber 発行番号
 * @param copyNo from 1
 * @param pages number of sheets
 * @param bytes length
 * @param sha256 of the document, lower-case hexadecimal
 * @param binding keyed code that ties it to application, card and person
 */
public record KioskDocument(
    String id,
    String issueId,
    String issueNumber,
    int copyNo,
    int pages,
    int bytes,
    String sha256,
    String binding) {}
