# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.personality.agency.InaccessibleDepot``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.personality.agency.InaccessibleDepot",
    wire_name="PersonalityAgencyInaccessibleDepot",
    since="eam.version.version7_1",
    rank=11,
)
class InaccessibleDepot(eam.issue.personality.agency.DepotIssue):
    """The data object ``eam.issue.personality.agency.InaccessibleDepot``, on the wire ``PersonalityAgencyInaccessibleDepot``.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/issue/personality/agency/InaccessibleDepot.rst``
    """
