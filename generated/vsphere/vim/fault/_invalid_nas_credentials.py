# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidNasCredentials``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidNasCredentials",
    wire_name="InvalidNasCredentials",
    since="vim.version.version4",
    rank=4,
    properties=lambda: (_rt.Property("userName", "string", since="vim.version.version4", rank=4),),
)
class InvalidNasCredentials(vim.fault.NasConfigFault):
    """The fault ``vim.fault.InvalidNasCredentials``.

    Fields:
        - ``userName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/fault/InvalidNasCredentials.rst``
    """

    userName: str = ""
    """``string``, required. Since vSphere API 4.0."""
