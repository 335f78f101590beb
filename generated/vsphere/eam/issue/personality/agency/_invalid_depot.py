# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.personality.agency.InvalidDepot``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.personality.agency.InvalidDepot",
    wire_name="PersonalityAgencyInvalidDepot",
    since="eam.version.version7_1",
    rank=11,
)
class InvalidDepot(eam.issue.personality.agency.DepotIssue):
    """The data object ``eam.issue.personality.agency.InvalidDepot``, on the wire ``PersonalityAgencyInvalidDepot``.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/issue/personality/agency/InvalidDepot.rst``
    """
