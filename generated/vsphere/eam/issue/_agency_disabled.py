# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.AgencyDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.AgencyDisabled", wire_name="AgencyDisabled", since="eam.version.version7_6", rank=16
)
class AgencyDisabled(eam.issue.AgencyIssue):
    """The data object ``eam.issue.AgencyDisabled``.

    Since:
        eam API 7.6 (``eam.version.version7_6``)

    Source:
        ``eam/issue/AgencyDisabled.rst``
    """
