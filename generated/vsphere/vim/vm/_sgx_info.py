# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SgxInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.SgxInfo",
    wire_name="VirtualMachineSgxInfo",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("epcSize", "long", since="vim.version.v7_0", rank=18),
        _rt.Property("flcMode", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("lePubKeyHash", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "requireAttestation", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
    ),
)
class SgxInfo(vmodl.DynamicData):
    """The data object ``vim.vm.SgxInfo``, on the wire ``VirtualMachineSgxInfo``.

    Fields:
        - ``epcSize``: ``long``, required.
        - ``flcMode``: ``string``, optional.
        - ``lePubKeyHash``: ``string``, optional.
        - ``requireAttestation``: ``boolean``, optional. Since vSphere API 8.0.0.1.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/SgxInfo.rst``
    """

    @_rt.enum(
        "vim.vm.SgxInfo.FlcModes",
        wire_name="VirtualMachineSgxInfoFlcModes",
        since="vim.version.v7_0",
        rank=18,
    )
    class FlcModes(_rt.VimEnum):
        """The enum ``vim.vm.SgxInfo.FlcModes``, on the wire ``VirtualMachineSgxInfoFlcModes``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/vm/SgxInfo/FlcModes.rst``
        """

        locked = "locked"
        """The value ``locked``."""
        unlocked = "unlocked"
        """The value ``unlocked``."""

    epcSize: int = 0
    """``long``, required. Since vSphere API 7.0.0.0."""
    flcMode: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    lePubKeyHash: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    requireAttestation: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
