# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.OrphanedAgency``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.OrphanedAgency", wire_name="OrphanedAgency", since="eam.version.version1", rank=1
)
class OrphanedAgency(eam.issue.AgencyIssue):
    """The data object ``eam.issue.OrphanedAgency``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/OrphanedAgency.rst``
    """
