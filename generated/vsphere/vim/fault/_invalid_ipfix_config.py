# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidIpfixConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidIpfixConfig",
    wire_name="InvalidIpfixConfig",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "property", "PropertyPath", optional=True, since="vim.version.version8", rank=8
        ),
    ),
)
class InvalidIpfixConfig(vim.fault.DvsFault):
    """The fault ``vim.fault.InvalidIpfixConfig``.

    Fields:
        - ``property``: ``PropertyPath``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/InvalidIpfixConfig.rst``
    """

    property: str | None = None
    """``PropertyPath``, optional. Since vSphere API 5.1."""
