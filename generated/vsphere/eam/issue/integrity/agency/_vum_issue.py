# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.integrity.agency.VUMIssue``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.integrity.agency.VUMIssue",
    wire_name="IntegrityAgencyVUMIssue",
    since="eam.version.version6_7",
    rank=7,
)
class VUMIssue(eam.issue.AgencyIssue):
    """The data object ``eam.issue.integrity.agency.VUMIssue``, on the wire ``IntegrityAgencyVUMIssue``.

    Since:
        eam API 6.7 (``eam.version.version6_7``)

    Source:
        ``eam/issue/integrity/agency/VUMIssue.rst``
    """
