# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.personality.agency.CannotUploadDepot``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.personality.agency.CannotUploadDepot",
    wire_name="PersonalityAgencyCannotUploadDepot",
    since="eam.version.version7_1",
    rank=11,
    properties=lambda: (
        _rt.Property("localDepotUrl", "string", since="eam.version.version7_1", rank=11),
    ),
)
class CannotUploadDepot(eam.issue.personality.agency.DepotIssue):
    """The data object ``eam.issue.personality.agency.CannotUploadDepot``, on the wire ``PersonalityAgencyCannotUploadDepot``.

    Fields:
        - ``localDepotUrl``: ``string``, required.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/issue/personality/agency/CannotUploadDepot.rst``
    """

    localDepotUrl: str = ""
    """``string``, required. Since eam API 7.1."""
