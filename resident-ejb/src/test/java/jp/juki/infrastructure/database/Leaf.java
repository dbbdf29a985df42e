package jp.juki.infrastructure.database;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One of many rows to turn pages over (頁送りの試験用). */
@Entity
@Table(name = "leaf")
public class Leaf {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaf_seq")
  @SequenceGenerator(name = "leaf_seq", sequenceName = "leaf_seq", allocationSize = 50)
  @Column(name = "leaf_id")
  long id;

  @Column(name = "page_text")
  String text;

  protected Leaf() {}

  Leaf(String text) {
    this.text = text;
  }
}
