# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RestrictedVersion``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.RestrictedVersion",
    wire_name="RestrictedVersion",
    since="vim.version.version2",
    rank=2,
)
class RestrictedVersion(vmodl.fault.SecurityError):
    """The fault ``vim.fault.RestrictedVersion``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/RestrictedVersion.rst``
    """
