# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.personality.agency.DepotIssue``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.personality.agency.DepotIssue",
    wire_name="PersonalityAgencyDepotIssue",
    since="eam.version.version7_1",
    rank=11,
    properties=lambda: (
        _rt.Property("remoteDepotUrl", "string", since="eam.version.version7_1", rank=11),
    ),
)
class DepotIssue(eam.issue.personality.agency.PMIssue):
    """The data object ``eam.issue.personality.agency.DepotIssue``, on the wire ``PersonalityAgencyDepotIssue``.

    Fields:
        - ``remoteDepotUrl``: ``string``, required.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/issue/personality/agency/DepotIssue.rst``
    """

    remoteDepotUrl: str = ""
    """``string``, required. Since eam API 7.1."""
