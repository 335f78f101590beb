# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.integrity.agency.CannotStageSoftware``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.integrity.agency.CannotStageSoftware",
    wire_name="IntegrityAgencyCannotStageSoftware",
    since="eam.version.version6_7",
    rank=7,
)
class CannotStageSoftware(eam.issue.integrity.agency.VUMIssue):
    """The data object ``eam.issue.integrity.agency.CannotStageSoftware``, on the wire ``IntegrityAgencyCannotStageSoftware``.

    Since:
        eam API 6.7 (``eam.version.version6_7``)

    Source:
        ``eam/issue/integrity/agency/CannotStageSoftware.rst``
    """
