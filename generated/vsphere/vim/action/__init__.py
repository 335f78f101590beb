# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.action``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._action import Action as Action
    from ._create_task_action import CreateTaskAction as CreateTaskAction
    from ._method_action import MethodAction as MethodAction
    from ._method_action_argument import MethodActionArgument as MethodActionArgument
    from ._run_script_action import RunScriptAction as RunScriptAction
    from ._send_email_action import SendEmailAction as SendEmailAction
    from ._send_snmp_action import SendSNMPAction as SendSNMPAction
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "Action": "_action",
            "CreateTaskAction": "_create_task_action",
            "MethodAction": "_method_action",
            "MethodActionArgument": "_method_action_argument",
            "RunScriptAction": "_run_script_action",
            "SendEmailAction": "_send_email_action",
            "SendSNMPAction": "_send_snmp_action",
        },
        (),
    )

__all__ = [
    "Action",
    "CreateTaskAction",
    "MethodAction",
    "MethodActionArgument",
    "RunScriptAction",
    "SendEmailAction",
    "SendSNMPAction",
]
