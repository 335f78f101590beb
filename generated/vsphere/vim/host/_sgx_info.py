# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SgxInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.SgxInfo",
    wire_name="HostSgxInfo",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("sgxState", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("totalEpcMemory", "long", since="vim.version.v7_0", rank=18),
        _rt.Property("flcMode", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("lePubKeyHash", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "registrationInfo",
            "vim.host.SgxRegistrationInfo",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class SgxInfo(vmodl.DynamicData):
    """The data object ``vim.host.SgxInfo``, on the wire ``HostSgxInfo``.

    Fields:
        - ``sgxState``: ``string``, required.
        - ``totalEpcMemory``: ``long``, required.
        - ``flcMode``: ``string``, required.
        - ``lePubKeyHash``: ``string``, optional.
        - ``registrationInfo``: ``vim.host.SgxRegistrationInfo``, optional. Since vSphere API
          8.0.0.1.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/SgxInfo.rst``
    """

    @_rt.enum(
        "vim.host.SgxInfo.FlcModes",
        wire_name="HostSgxInfoFlcModes",
        since="vim.version.v7_0",
        rank=18,
    )
    class FlcModes(_rt.VimEnum):
        """The enum ``vim.host.SgxInfo.FlcModes``, on the wire ``HostSgxInfoFlcModes``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/SgxInfo/FlcModes.rst``
        """

        off = "off"
        """The value ``off``."""
        locked = "locked"
        """The value ``locked``."""
        unlocked = "unlocked"
        """The value ``unlocked``."""

    @_rt.enum(
        "vim.host.SgxInfo.SgxStates",
        wire_name="HostSgxInfoSgxStates",
        since="vim.version.v7_0",
        rank=18,
    )
    class SgxStates(_rt.VimEnum):
        """The enum ``vim.host.SgxInfo.SgxStates``, on the wire ``HostSgxInfoSgxStates``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/SgxInfo/SgxStates.rst``
        """

        notPresent = "notPresent"
        """The value ``notPresent``."""
        disabledBIOS = "disabledBIOS"
        """The value ``disabledBIOS``."""
        disabledCFW101 = "disabledCFW101"
        """The value ``disabledCFW101``."""
        disabledCPUMismatch = "disabledCPUMismatch"
        """The value ``disabledCPUMismatch``."""
        disabledNoFLC = "disabledNoFLC"
        """The value ``disabledNoFLC``."""
        disabledNUMAUnsup = "disabledNUMAUnsup"
        """The value ``disabledNUMAUnsup``."""
        disabledMaxEPCRegs = "disabledMaxEPCRegs"
        """The value ``disabledMaxEPCRegs``."""
        enabled = "enabled"
        """The value ``enabled``."""

    sgxState: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    totalEpcMemory: int = 0
    """``long``, required. Since vSphere API 7.0.0.0."""
    flcMode: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    lePubKeyHash: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    registrationInfo: vim.host.SgxRegistrationInfo | None = None
    """``vim.host.SgxRegistrationInfo``, optional. Since vSphere API 8.0.0.1."""
