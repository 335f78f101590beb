# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.QuarantineModeFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.QuarantineModeFault",
    wire_name="QuarantineModeFault",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("vmName", "string", since="vim.version.version11", rank=11),
        _rt.Property("faultType", "string", since="vim.version.version11", rank=11),
    ),
)
class QuarantineModeFault(vim.fault.VmConfigFault):
    """The fault ``vim.fault.QuarantineModeFault``.

    Fields:
        - ``vmName``: ``string``, required.
        - ``faultType``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/fault/QuarantineModeFault.rst``
    """

    @_rt.enum(
        "vim.fault.QuarantineModeFault.FaultType",
        wire_name="QuarantineModeFaultFaultType",
        since="vim.version.version11",
        rank=11,
    )
    class FaultType(_rt.VimEnum):
        """The enum ``vim.fault.QuarantineModeFault.FaultType``, on the wire ``QuarantineModeFaultFaultType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/fault/QuarantineModeFault/FaultType.rst``
        """

        NoCompatibleNonQuarantinedHost = "NoCompatibleNonQuarantinedHost"
        """The value ``NoCompatibleNonQuarantinedHost``."""
        CorrectionDisallowed = "CorrectionDisallowed"
        """The value ``CorrectionDisallowed``."""
        CorrectionImpact = "CorrectionImpact"
        """The value ``CorrectionImpact``."""

    vmName: str = ""
    """``string``, required. Since vSphere API 6.5."""
    faultType: str = ""
    """``string``, required. Since vSphere API 6.5."""
