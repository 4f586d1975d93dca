"""The whole record of a project: articles, claims, verdicts, evidence, settings, journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("byline", sa.Text(), nullable=True),
        sa.Column("publisher", sa.Text(), nullable=True),
        sa.Column("published", sa.String(length=10), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("imported_at", sa.Text(), server_default="", nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("signed_off_by", sa.Text(), nullable=True),
        sa.Column("signed_off_at", sa.Text(), nullable=True),
        sa.Column("tags", sa.Text(), server_default="[]", nullable=False),
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
    )
    op.create_table(
        "fact_check",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("claim", sa.Text(), server_default="", nullable=False),
        sa.Column("rating", sa.Text(), server_default="", nullable=False),
        sa.Column("publisher", sa.Text(), server_default="", nullable=False),
        sa.Column("url", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("claimant", sa.Text(), nullable=True),
        sa.Column("published", sa.String(length=10), nullable=True),
        sa.Column("imported_at", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_fact_check")),
        sa.UniqueConstraint("id", name=op.f("uq_fact_check_id")),
    )
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("replica", sa.LargeBinary(16), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("reviewer", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Text(), server_default="", nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("operation", sa.String(length=32), nullable=False),
        sa.Column("target", sa.LargeBinary(16), nullable=True),
        sa.Column("facts", sa.Text(), server_default="{}", nullable=False),
        sa.Column("changes", sa.Text(), server_default="[]", nullable=False),
        sa.Column("secrets", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_journal")),
        sa.UniqueConstraint("id", name=op.f("uq_journal_id")),
        sa.UniqueConstraint("replica", "sequence", name=op.f("uq_journal_replica_sequence")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_journal_reviewer_kind_number"),
        "journal",
        ["reviewer", "kind", "number"],
        unique=False,
    )
    op.create_index(op.f("ix_journal_target"), "journal", ["target"], unique=False)
    op.create_table(
        "project",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("replica", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.Text(), server_default="", nullable=False),
        sa.Column("app_version", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
    )
    op.create_table(
        "saved_copy",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("media_type", sa.Text(), server_default="", nullable=False),
        sa.Column("fetched_at", sa.Text(), server_default="", nullable=False),
        sa.Column("final_url", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_saved_copy")),
    )
    op.create_table(
        "setting",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), server_default="null", nullable=False),
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
    )
    op.create_table(
        "article_text",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("article_id", sa.LargeBinary(16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("original", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("imported_at", sa.Text(), server_default="", nullable=False),
        sa.Column("warnings", sa.Text(), server_default="[]", nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_article_text_article_id_article")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_text")),
        sa.UniqueConstraint(
            "article_id", "revision", name=op.f("uq_article_text_article_id_revision")
        ),
    )
    op.create_index(op.f("ix_article_text_sha256"), "article_text", ["sha256"], unique=False)
    op.create_table(
        "block",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("article_id", sa.LargeBinary(16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_block_article_id_article")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_block")),
    )
    op.create_index(
        op.f("ix_block_article_id_revision_start"),
        "block",
        ["article_id", "revision", "start"],
        unique=False,
    )
    op.create_table(
        "candidate",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("article_id", sa.LargeBinary(16), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("checkable", sa.Float(), nullable=False),
        sa.Column("kinds", sa.Integer(), nullable=False),
        sa.Column("detector", sa.String(length=32), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_candidate_article_id_article")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_candidate")),
        sa.UniqueConstraint("id", name=op.f("uq_candidate_id")),
    )
    op.create_index(
        op.f("ix_candidate_article_id_score"), "candidate", ["article_id", "score"], unique=False
    )
    op.create_table(
        "claim",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("article_id", sa.LargeBinary(16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("quote", sa.Text(), server_default="", nullable=False),
        sa.Column("prefix", sa.Text(), server_default="", nullable=False),
        sa.Column("suffix", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("checkable", sa.Float(), nullable=True),
        sa.Column("kinds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("origin", sa.Text(), server_default="", nullable=False),
        sa.Column("standalone", sa.Text(), server_default="", nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("part_of", sa.LargeBinary(16), nullable=True),
        sa.Column("tags", sa.Text(), server_default="[]", nullable=False),
        sa.Column("waiting_for", sa.Text(), server_default="", nullable=False),
        sa.Column("dismissal", sa.Text(), nullable=True),
        sa.Column("draft_rationale", sa.Text(), server_default="", nullable=False),
        sa.Column("verdict_id", sa.LargeBinary(16), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_claim_article_id_article")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_claim")),
        sa.UniqueConstraint("id", name=op.f("uq_claim_id")),
    )
    op.create_index(
        op.f("ix_claim_article_id_start"), "claim", ["article_id", "start"], unique=False
    )
    op.create_table(
        "journal_subject",
        sa.Column("subject_id", sa.LargeBinary(16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("is_claim", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"], ["journal.number"], name=op.f("fk_journal_subject_number_journal")
        ),
        sa.PrimaryKeyConstraint("subject_id", "number", name=op.f("pk_journal_subject")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "evidence",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("claim_id", sa.LargeBinary(16), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("original_url", sa.Text(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("publisher", sa.Text(), server_default="", nullable=False),
        sa.Column("author", sa.Text(), server_default="", nullable=False),
        sa.Column("published", sa.String(length=10), nullable=True),
        sa.Column("quote", sa.Text(), server_default="", nullable=False),
        sa.Column("locator", sa.Text(), server_default="", nullable=False),
        sa.Column("stance", sa.String(length=16), nullable=False),
        sa.Column("source_type", sa.String(length=16), nullable=True),
        sa.Column("accessed_at", sa.Text(), nullable=True),
        sa.Column("archive_url", sa.Text(), nullable=True),
        sa.Column("saved_copy_sha256", sa.String(length=64), nullable=True),
        sa.Column("link_state", sa.String(length=16), server_default="unchecked", nullable=False),
        sa.Column("link_checked_at", sa.Text(), nullable=True),
        sa.Column("confidential", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("added_by", sa.Text(), server_default="", nullable=False),
        sa.Column("added_at", sa.Text(), server_default="", nullable=False),
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name=op.f("fk_evidence_claim_id_claim")
        ),
        sa.ForeignKeyConstraint(
            ["saved_copy_sha256"],
            ["saved_copy.sha256"],
            name=op.f("fk_evidence_saved_copy_sha256_saved_copy"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    op.create_index(
        op.f("ix_evidence_claim_id_position"), "evidence", ["claim_id", "position"], unique=False
    )
    op.create_table(
        "right_of_reply",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("claim_id", sa.LargeBinary(16), nullable=False),
        sa.Column("whom", sa.Text(), server_default="", nullable=False),
        sa.Column("how", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_at", sa.Text(), server_default="", nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("answered_at", sa.Text(), nullable=True),
        sa.Column("reviewer", sa.Text(), server_default="", nullable=False),
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name=op.f("fk_right_of_reply_claim_id_claim")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_right_of_reply")),
    )
    op.create_index(
        op.f("ix_right_of_reply_claim_id"), "right_of_reply", ["claim_id"], unique=False
    )
    op.create_table(
        "search_trail",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("claim_id", sa.LargeBinary(16), nullable=False),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.Column("query", sa.Text(), server_default="", nullable=False),
        sa.Column("searched_at", sa.Text(), server_default="", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("reviewer", sa.Text(), server_default="", nullable=False),
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name=op.f("fk_search_trail_claim_id_claim")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_trail")),
    )
    op.create_index(op.f("ix_search_trail_claim_id"), "search_trail", ["claim_id"], unique=False)
    op.create_table(
        "verdict",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("claim_id", sa.LargeBinary(16), nullable=False),
        sa.Column("reviewer", sa.Text(), server_default="", nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("wording", sa.Text(), server_default="", nullable=False),
        sa.Column("rationale", sa.Text(), server_default="", nullable=False),
        sa.Column("missing_context", sa.Text(), server_default="", nullable=False),
        sa.Column("suggested_correction", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_at", sa.Text(), server_default="", nullable=False),
        sa.Column("replaces", sa.LargeBinary(16), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint(
            "verdict in ('verified', 'disputed', 'unsourced')", name=op.f("ck_verdict_word")
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_verdict_claim_id_claim")),
        sa.ForeignKeyConstraint(
            ["replaces"], ["verdict.id"], name=op.f("fk_verdict_replaces_verdict")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdict")),
    )
    op.create_index(op.f("ix_verdict_claim_id"), "verdict", ["claim_id"], unique=False)
    for name in ("passage_index", "claim_index", "fact_check_index"):
        op.execute(
            f"CREATE VIRTUAL TABLE {name} USING fts5("
            "words, content='', contentless_delete=1, "
            "tokenize='porter unicode61 remove_diacritics 2')"
        )


def downgrade() -> None:
    op.execute("DROP TABLE passage_index")
    op.execute("DROP TABLE claim_index")
    op.execute("DROP TABLE fact_check_index")
    op.drop_index(op.f("ix_verdict_claim_id"), table_name="verdict")
    op.drop_table("verdict")
    op.drop_index(op.f("ix_search_trail_claim_id"), table_name="search_trail")
    op.drop_table("search_trail")
    op.drop_index(op.f("ix_right_of_reply_claim_id"), table_name="right_of_reply")
    op.drop_table("right_of_reply")
    op.drop_index(op.f("ix_evidence_claim_id_position"), table_name="evidence")
    op.drop_table("evidence")
    op.drop_table("journal_subject")
    op.drop_index(op.f("ix_claim_article_id_start"), table_name="claim")
    op.drop_table("claim")
    op.drop_index(op.f("ix_candidate_article_id_score"), table_name="candidate")
    op.drop_table("candidate")
    op.drop_index(op.f("ix_block_article_id_revision_start"), table_name="block")
    op.drop_table("block")
    op.drop_index(op.f("ix_article_text_sha256"), table_name="article_text")
    op.drop_table("article_text")
    op.drop_table("setting")
    op.drop_table("saved_copy")
    op.drop_table("project")
    op.drop_index(op.f("ix_journal_target"), table_name="journal")
    op.drop_index(op.f("ix_journal_reviewer_kind_number"), table_name="journal")
    op.drop_table("journal")
    op.drop_table("fact_check")
    op.drop_table("article")
