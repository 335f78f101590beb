"""Linking: unlinked statements of all sources in, one merged, corrected, resolved API out."""

from codegen.link.base import Base, base_of
from codegen.link.draft import LinkNotes
from codegen.link.going_on import go_on
from codegen.link.left_out import LeftOut
from codegen.link.linking import link
from codegen.link.neighbours import neighbours
from codegen.link.part import link_part
from codegen.link.settling import settle

__all__ = ["Base", "LeftOut", "LinkNotes", "base_of", "go_on", "link", "link_part", "neighbours", "settle"]
