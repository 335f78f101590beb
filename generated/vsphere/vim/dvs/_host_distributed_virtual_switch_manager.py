# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.HostDistributedVirtualSwitchManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.dvs.HostDistributedVirtualSwitchManager")
class HostDistributedVirtualSwitchManager(_rt.Opaque):
    """``vim.dvs.HostDistributedVirtualSwitchManager``, of which this package knows no more than the
    name.
    """

    @_rt.opaque("vim.dvs.HostDistributedVirtualSwitchManager.DVSConfigSpec")
    class DVSConfigSpec(_rt.Opaque):
        """``vim.dvs.HostDistributedVirtualSwitchManager.DVSConfigSpec``, of which this package
        knows no more than the name.
        """

        @_rt.enum(
            "vim.dvs.HostDistributedVirtualSwitchManager.DVSConfigSpec.SwitchMode",
            wire_name="HostDVSConfigSpecSwitchMode",
            since="vim.version.v8_0_0_1",
            rank=28,
        )
        class SwitchMode(_rt.VimEnum):
            """The enum ``vim.dvs.HostDistributedVirtualSwitchManager.DVSConfigSpec.SwitchMode``, on the wire ``HostDVSConfigSpecSwitchMode``.

            Since:
                vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

            Source:
                ``vim/dvs/HostDistributedVirtualSwitchManager/DVSConfigSpec/SwitchMode.rst``
            """

            normal = "normal"
            """The value ``normal``."""
            mux = "mux"
            """The value ``mux``."""

    @_rt.enum(
        "vim.dvs.HostDistributedVirtualSwitchManager.FailoverReason",
        wire_name="HostDistributedVirtualSwitchManagerFailoverReason",
        since="vim.version.v8_0_3_0",
        rank=32,
    )
    class FailoverReason(_rt.VimEnum):
        """The enum ``vim.dvs.HostDistributedVirtualSwitchManager.FailoverReason``, on the wire ``HostDistributedVirtualSwitchManagerFailoverReason``.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/HostDistributedVirtualSwitchManager/FailoverReason.rst``
        """

        crash = "crash"
        """The value ``crash``."""
        linkDown = "linkDown"
        """The value ``linkDown``."""
        userInitiated = "userInitiated"
        """The value ``userInitiated``."""

    @_rt.enum(
        "vim.dvs.HostDistributedVirtualSwitchManager.FailoverStage",
        wire_name="HostDistributedVirtualSwitchManagerFailoverStage",
        since="vim.version.v8_0_3_0",
        rank=32,
    )
    class FailoverStage(_rt.VimEnum):
        """The enum ``vim.dvs.HostDistributedVirtualSwitchManager.FailoverStage``, on the wire ``HostDistributedVirtualSwitchManagerFailoverStage``.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/HostDistributedVirtualSwitchManager/FailoverStage.rst``
        """

        STAGE_1 = "STAGE_1"
        """The value ``STAGE_1``."""
