# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MismatchedVMotionNetworkNames``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MismatchedVMotionNetworkNames",
    wire_name="MismatchedVMotionNetworkNames",
    properties=lambda: (
        _rt.Property("sourceNetwork", "string"),
        _rt.Property("destNetwork", "string"),
    ),
)
class MismatchedVMotionNetworkNames(vim.fault.MigrationFault):
    """The fault ``vim.fault.MismatchedVMotionNetworkNames``.

    Fields:
        - ``sourceNetwork``: ``string``, required.
        - ``destNetwork``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/MismatchedVMotionNetworkNames.rst``
    """

    sourceNetwork: str = ""
    """``string``, required. Since 1.0."""
    destNetwork: str = ""
    """``string``, required. Since 1.0."""
