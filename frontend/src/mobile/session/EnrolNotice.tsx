import { Notice } from "../ui/Notice";
import { useWords } from "../words/useWords";
import { signOut } from "./session";

/** A second factor is set up on the larger screen: the picture is taken with the phone. */
export function EnrolNotice() {
  const { signIn: words, account } = useWords();
  return (
    <main className="sign-in" id="main">
      <Notice tone="info">{words.enrol}</Notice>
      <a className="button primary wide" href="/second-factor">
        {words.enrolNow}
      </a>
      <button type="button" className="button wide" onClick={() => signOut().catch(() => {})}>
        {account.signOut}
      </button>
    </main>
  );
}
