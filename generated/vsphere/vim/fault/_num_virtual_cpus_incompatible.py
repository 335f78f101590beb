# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NumVirtualCpusIncompatible``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NumVirtualCpusIncompatible",
    wire_name="NumVirtualCpusIncompatible",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("reason", "string", since="vim.version.version5", rank=5),
        _rt.Property("numCpu", "int", since="vim.version.version5", rank=5),
    ),
)
class NumVirtualCpusIncompatible(vim.fault.VmConfigFault):
    """The fault ``vim.fault.NumVirtualCpusIncompatible``.

    Fields:
        - ``reason``: ``string``, required.
        - ``numCpu``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/NumVirtualCpusIncompatible.rst``
    """

    @_rt.enum(
        "vim.fault.NumVirtualCpusIncompatible.Reason",
        wire_name="NumVirtualCpusIncompatibleReason",
        since="vim.version.version5",
        rank=5,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.NumVirtualCpusIncompatible.Reason``, on the wire ``NumVirtualCpusIncompatibleReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/NumVirtualCpusIncompatible/Reason.rst``
        """

        recordReplay = "recordReplay"
        """The value ``recordReplay``."""
        faultTolerance = "faultTolerance"
        """The value ``faultTolerance``."""

    reason: str = ""
    """``string``, required. Since vSphere API 4.0."""
    numCpu: int = 0
    """``int``, required. Since vSphere API 4.0."""
