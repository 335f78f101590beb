# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Task``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.Task", wire_name="Task", properties=lambda: (_rt.Property("info", "vim.TaskInfo"),)
)
class Task(_rt.TaskAdditions, vim.ExtensibleManagedObject):
    """Handle on an asynchronous operation. The server hands one out for each call that takes longer
    than a request should block; a client reads ``vim.Task.info`` to follow it and may ask for it to
    stop.

    An extension can own tasks as well: it creates them with ``vim.TaskManager.CreateTask`` and then
    reports state, progress and phase through the methods below.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.Task.md``
        ``vim.Task.rst``
        ``vim/Task.rst``
    """

    @property
    def info(self) -> vim.TaskInfo:
        """Snapshot of the operation: its state, progress, outcome and origin. Watch it with a
        property collector instead of reading it in a loop.
        """
        _result: vim.TaskInfo = self._fetch("info")
        return _result

    @_rt.method(
        "CancelTask",
        privilege="Global.CancelTask",
        raises=(vim.fault.InvalidState, vmodl.fault.NotSupported),
    )
    def CancelTask(self) -> None:
        """Asks the server to stop an operation that is queued or running. Only an operation whose
        ``vim.TaskInfo.cancelable`` flag is set accepts this, and asking twice has no further
        effect. The call returns at once, without waiting for the operation to end; when it does end
        because of this request, its state is error and its fault is
        ``vmodl.fault.RequestCanceled``.

        Raises:
            vim.fault.InvalidState: The operation had ended, or had been stopped, before this call
                arrived.
            vmodl.fault.NotSupported: The operation cannot be interrupted.

        Privilege:
            ``Global.CancelTask``
        """
        self._invoke("CancelTask", {})

    Cancel = CancelTask

    @_rt.method(
        "UpdateProgress",
        since="vim.version.version2",
        rank=2,
        privilege="Task.Update",
        raises=(vim.fault.InvalidState, vim.fault.OutOfBounds),
        parameters=(_rt.Parameter("percentDone", "int", since="vim.version.version2", rank=2),),
    )
    def UpdateProgress(self, percentDone: int) -> None:
        """Reports how far the owner of the operation has come. Values outside the range from 0 to
        100 count as its nearest end.

        Args:
            percentDone: Share of the work that is finished, in percent.

        Raises:
            vim.fault.InvalidState: The operation is waiting or over, so progress has no meaning.
            vim.fault.OutOfBounds: Raised only by VirtualCenter 2.x, which refuses a percentage
                outside 0 to 100; later servers clamp it.

        Privilege:
            ``Task.Update``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        _arguments = {"percentDone": percentDone}
        if self._rank < 2:
            self._unsupported("UpdateProgress", 2)
        self._invoke("UpdateProgress", _arguments)

    @_rt.method(
        "SetTaskState",
        since="vim.version.version2",
        rank=2,
        privilege="Task.Update",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter("state", "vim.TaskInfo.State", since="vim.version.version2", rank=2),
            _rt.Parameter("result", "anyType", optional=True, since="vim.version.version2", rank=2),
            _rt.Parameter(
                "fault", "vmodl.MethodFault", optional=True, since="vim.version.version2", rank=2
            ),
        ),
    )
    def SetTaskState(
        self,
        state: vim.TaskInfo.State | str,
        result: object = None,
        fault: vmodl.MethodFault | None = None,
    ) -> None:
        """Moves the operation to another state and records how it ended. Give a result together
        with success and a fault together with error; neither fits any other state. Success and
        error are final.

        Args:
            state: State that the operation enters.
            result: Value that clients will find in ``vim.TaskInfo.result``; allowed only when the
                new state is success.
            fault: Reason of the failure, of a type derived from ``vim.fault.VimFault``; allowed
                only when the new state is error.

        Raises:
            vim.fault.InvalidState: The operation has already ended, or the result or the fault does
                not fit the requested state.

        Privilege:
            ``Task.Update``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        _arguments = {"state": state, "result": result, "fault": fault}
        if self._rank < 2:
            self._unsupported("SetTaskState", 2)
        self._check_arguments("SetTaskState", _arguments)
        self._invoke("SetTaskState", _arguments)

    SetState = SetTaskState

    @_rt.method(
        "SetTaskDescription",
        since="vim.version.version5",
        rank=5,
        privilege="Task.Update",
        parameters=(
            _rt.Parameter(
                "description", "vmodl.LocalizableMessage", since="vim.version.version5", rank=5
            ),
        ),
    )
    def SetTaskDescription(self, description: vmodl.LocalizableMessage) -> None:
        """Replaces the message that tells users which phase the operation is in.

        Args:
            description: Localizable text of the new phase.

        Privilege:
            ``Task.Update``

        Since:
            vSphere API 4.0 (``vim.version.version5``)
        """
        _arguments = {"description": description}
        if self._rank < 5:
            self._unsupported("SetTaskDescription", 5)
        self._check_arguments("SetTaskDescription", _arguments)
        self._invoke("SetTaskDescription", _arguments)

    UpdateDescription = SetTaskDescription
